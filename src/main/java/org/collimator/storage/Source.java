package org.collimator.storage;

import java.util.List;
import java.util.Optional;
import org.collimator.validation.Finding;

/** Where the files of a curriculum are read from. For several threads at once. */
interface Source {
    /**
     * A file's bytes; empty where there is none.
     *
     * @throws Refused where it is there but may not or cannot be read
     */
    Optional<Loaded> read(String file) throws Refused;

    /** The names in the folder of the modules that end in .json, sorted. */
    List<String> modules() throws Refused;

    /**
     * A file as it was read.
     *
     * @param bytes what it holds
     * @param stamp what it looked like on disk
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Loaded(byte[] bytes, Stamp stamp) {}

    /** A file that is not read, and why. */
    final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Finding finding;

        Refused(Finding finding) {
            super(finding.code());
            this.finding = finding;
        }

        Finding finding() {
            return finding;
        }
    }
}
