package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.collimator.question.Absent;

/**
 * A level of qualification in a named framework.
 *
 * @param scheme such as EQF
 * @param value such as 6
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record Qualification(
        String scheme,
        String value,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) implements QualificationBuilder.With {
    public Qualification {
        scheme = Absent.blank(scheme);
        value = Absent.blank(value);
        extra = Absent.none(extra);
    }

    /** None given. */
    public static final Qualification NONE = new Qualification("", "", Map.of());
}
