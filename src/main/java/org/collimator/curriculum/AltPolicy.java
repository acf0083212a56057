package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the text alternative of a picture may tell (WCAG 2.2, 1.1.1). */
public enum AltPolicy {
    /** Everything the picture shows. */
    FULL,
    /** What it is, not what it shows, for the picture is the question. */
    NEUTRAL,
    /** None, for the stated reason. */
    NONE_WITH_REASON;

    /** The id in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
