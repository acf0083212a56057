package org.collimator.storage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collimator.curriculum.Curriculum;
import org.collimator.validation.Finding;

/**
 * What was read from a folder.
 *
 * @param curriculum as much of it as could be read
 * @param problems what could not, and what the raw check found
 * @param whole false where something could not be read, so that saving would lose it
 * @param formatVersion what the folder said
 * @param stamps what each file looked like
 * @param names which file belongs to which module
 * @param outdated files that a migration changed
 */
record FolderContents(
        Curriculum curriculum,
        List<Finding> problems,
        boolean whole,
        int formatVersion,
        Map<String, Stamp> stamps,
        ModuleFileNames names,
        Set<String> outdated) {}
