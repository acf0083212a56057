package org.collimator.storage;

import java.util.List;
import java.util.Optional;
import org.collimator.curriculum.Curriculum;
import org.collimator.validation.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A folder that was opened.
 *
 * @param folder to save to, and to close
 * @param curriculum as much of it as could be read
 * @param problems what could not be read, with file, line and column, and what the raw check found
 * @param whole false where a file could not be read, so that the curriculum lacks what stands in it
 * @param formatVersion the version that the files have; an older one is migrated in memory and written at the next save
 * @param readOnlyReason why it can only be read; null where it can be saved
 * @param unsaved what an earlier run left in the journal; null for nothing. Until {@link CurriculumFolder#acceptRecovery} or
 *     {@link CurriculumFolder#discardRecovery} nothing can be saved
 */
public record Opened(
        CurriculumFolder folder,
        Curriculum curriculum,
        List<Finding> problems,
        boolean whole,
        int formatVersion,
        @Nullable ReadOnly readOnlyReason,
        @Nullable Recovery unsaved) {
    public Opened {
        problems = List.copyOf(problems);
    }

    /** Why it can only be read; empty where it can be saved. */
    public Optional<ReadOnly> readOnly() {
        return Optional.ofNullable(readOnlyReason);
    }

    /** What an earlier run did not save and the user may have back. */
    public Optional<Recovery> recovery() {
        return Optional.ofNullable(unsaved);
    }

    /** True where the files are of an older format and the first save rewrites them. */
    public boolean isMigrated() {
        return formatVersion < CurriculumCodec.FORMAT_VERSION;
    }
}
