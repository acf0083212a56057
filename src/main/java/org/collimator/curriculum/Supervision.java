package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How closely a learner is watched. */
public enum Supervision {
    /** Alone. */
    NONE,
    /** Somebody is at hand. */
    INDIRECT,
    /** Somebody qualified is present, reviews and approves. */
    DIRECT;

    /** The id in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
