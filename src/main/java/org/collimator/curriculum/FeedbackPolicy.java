package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** When a learner sees what was right. */
public enum FeedbackPolicy {
    /** After each question. */
    IMMEDIATE,
    /** On the results page. */
    AFTER_SUBMISSION,
    /** On the results page of a passed attempt. */
    AFTER_PASS,
    /** Not in this package. */
    NEVER;

    /** The id in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
