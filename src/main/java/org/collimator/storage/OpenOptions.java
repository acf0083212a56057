package org.collimator.storage;

import java.util.Objects;

/**
 * How a folder is opened.
 *
 * @param edit true to take the lock, finish an interrupted save and be able to save; false writes nothing at all
 * @param check looks at each file's bytes before they are bound
 * @param limits how much is read
 */
public record OpenOptions(boolean edit, RawCheck check, Limits limits) {
    /** To edit and save. */
    public static final OpenOptions EDIT = new OpenOptions(true, RawCheck.NONE, Limits.DEFAULT);

    /** To look at only: nothing is written, no lock is taken. */
    public static final OpenOptions READ = new OpenOptions(false, RawCheck.NONE, Limits.DEFAULT);

    public OpenOptions {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(limits, "limits");
    }

    /** The same with another check of the raw files. */
    public OpenOptions withCheck(RawCheck other) {
        return new OpenOptions(edit, other, limits);
    }

    /** The same with other limits. */
    public OpenOptions withLimits(Limits other) {
        return new OpenOptions(edit, check, other);
    }
}
