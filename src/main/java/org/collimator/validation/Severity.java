package org.collimator.validation;

import java.util.Locale;

/** How bad a finding is. Errors block an export, warnings never do. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The id in machine-readable output. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
