package org.collimator.storage;

import java.nio.file.Path;
import java.util.List;

/**
 * Another program changed files that a save would have overwritten. Nothing was written: the curriculum in memory and the
 * files on disk are both whole, and the user decides which of them stays.
 */
public final class ChangedOnDiskException extends StorageException {
    private static final long serialVersionUID = 1;

    private final transient List<String> files;

    ChangedOnDiskException(Path folder, List<String> files) {
        super("storage.save.changed-on-disk", List.of(String.join(", ", files), folder.toString()), folder, null);
        this.files = List.copyOf(files);
    }

    /** The files that changed, below the folder. */
    public List<String> files() {
        return files == null ? List.of() : files;
    }
}
