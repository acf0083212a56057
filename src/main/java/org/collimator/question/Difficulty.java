package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The author's estimate of how hard a question is. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD;

    /** The id in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
