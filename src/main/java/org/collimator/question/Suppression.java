package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import java.util.Objects;

/**
 * A finding that the author has looked at and lets stand, with the reason; the review report lists it.
 *
 * @param code the finding's code
 * @param reason why it may stand; a blank one suppresses nothing
 * @param by who decided; may be blank
 * @param extra members of a newer version, kept as they are
 */
public record Suppression(
        String code,
        String reason,
        String by,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {
    public Suppression {
        Objects.requireNonNull(code, "code");
        reason = Absent.blank(reason);
        by = Absent.blank(by);
        extra = Absent.none(extra);
    }
}
