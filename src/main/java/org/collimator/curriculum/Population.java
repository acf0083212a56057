package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** On whom a competency is shown. */
public enum Population {
    ADULT,
    PAEDIATRIC,
    GERIATRIC,
    TRAUMA;

    /** The id in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
