package org.collimator.storage;

/** Names within a curriculum folder that belong to the program. */
final class Folders {
    /** Lock, journal, commit record and backups; never exported. */
    static final String PRIVATE = ".collimator/";

    private Folders() {}
}
