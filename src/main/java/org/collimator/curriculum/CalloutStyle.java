package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a callout wants of the reader. */
public enum CalloutStyle {
    /** Worth knowing. */
    NOTE,
    /** Somebody can be harmed. */
    SAFETY,
    /** Saves trouble. */
    TIP;

    /** The id in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
