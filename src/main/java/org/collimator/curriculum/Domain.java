package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The domain of an objective and with it the taxonomy of its level. */
public enum Domain {
    /** Revised Bloom, levels 1 to 6. */
    COGNITIVE,
    /** Dave, levels 1 to 5. */
    PSYCHOMOTOR,
    /** Krathwohl, levels 1 to 5. */
    AFFECTIVE;

    /** The id in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
