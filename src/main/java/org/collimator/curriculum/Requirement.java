package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a competency must be shown. */
public enum Requirement {
    /** By everybody. */
    MANDATORY,
    /** One of a group to choose from. */
    ELECTIVE;

    /** The id in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
