package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a package may travel; decides which licences fit. */
public enum Distribution {
    /** Within the institution. */
    INTERNAL,
    /** Free for everyone. */
    PUBLIC,
    /** For money. */
    COMMERCIAL;

    /** The id in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
