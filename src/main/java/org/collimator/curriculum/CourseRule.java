package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What passing the course asks for. */
public enum CourseRule {
    /** The weighted score of the summative assessments reaches the percentage. */
    SCORE,
    /** Each summative assessment is passed. */
    EACH_ASSESSMENT,
    /** Every page was seen and every assessment submitted. */
    COMPLETION;

    /** The id in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
