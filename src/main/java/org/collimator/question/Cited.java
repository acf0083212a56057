package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;

/**
 * A reference with the place in it that matters.
 *
 * @param reference which one
 * @param locator page, section or figure, as it is to be printed; blank for the whole work
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record Cited(
        ReferenceId reference,
        String locator,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) implements CitedBuilder.With {
    public Cited {
        Objects.requireNonNull(reference, "reference");
        locator = Absent.blank(locator);
        extra = Absent.none(extra);
    }

    /** The whole work. */
    public static Cited of(ReferenceId reference) {
        return new Cited(reference, "", Map.of());
    }
}
