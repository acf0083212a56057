package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether somebody has looked a reference up. */
public enum VerificationStatus {
    /** Nobody yet. */
    UNVERIFIED,
    /** Found and fits. */
    CHECKED,
    /** No longer to be found. */
    DEAD,
    /** A newer edition replaces it. */
    SUPERSEDED;

    /** The id in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
