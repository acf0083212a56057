package org.collimator.storage;

import java.nio.file.Path;
import java.util.Objects;

/** Names within a curriculum folder that belong to the program. */
final class Folders {
    /** Lock, journal, commit record and backups; never exported. */
    static final String PRIVATE = ".collimator/";

    private Folders() {}

    /** The folder in which a file stands; only for files that stand in one. */
    static Path above(Path file) {
        return Objects.requireNonNull(file.getParent(), "a folder above");
    }
}
