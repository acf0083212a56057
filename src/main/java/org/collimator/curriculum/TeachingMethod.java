package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a part of the workload is taught. */
public enum TeachingMethod {
    LECTURE,
    READING,
    LAB,
    SIMULATION,
    SUPERVISED_CLINICAL,
    CASE_REVIEW,
    SELF_ASSESSMENT;

    /** The id in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
