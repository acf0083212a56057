package org.collimator.exchange;

import java.io.IOException;

/** A file that should have gone into a package cannot be read or rendered. */
final class UnreadableEntryException extends IOException {
    private static final long serialVersionUID = 1;

    private final String path;

    UnreadableEntryException(String path, Throwable cause) {
        super(path, cause);
        this.path = path;
    }

    /** Which file of the package. */
    String path() {
        return path;
    }
}
