package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How strongly one module asks for another. */
public enum PrerequisiteKind {
    /** Must come before. */
    REQUIRED,
    /** Better comes before. */
    RECOMMENDED,
    /** Goes alongside. */
    COREQUISITE;

    /** The id in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
