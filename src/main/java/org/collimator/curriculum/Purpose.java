package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an assessment is for. */
public enum Purpose {
    /** To learn from; its score does not decide. */
    FORMATIVE,
    /** To decide; its score counts. */
    SUMMATIVE;

    /** The id in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
