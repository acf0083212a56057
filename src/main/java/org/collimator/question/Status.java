package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a question stands on its way from draft to retirement; retired questions are never drawn. */
public enum Status {
    DRAFT,
    REVIEW,
    APPROVED,
    RETIRED;

    /** The id in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
