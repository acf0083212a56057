package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import org.collimator.question.Absent;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked and answers for it.
 *
 * @param by who
 * @param on when
 * @param method how
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record SignOff(
        String by,
        @Nullable LocalDate on,
        String method,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) implements SignOffBuilder.With {
    public SignOff {
        by = Absent.blank(by);
        method = Absent.blank(method);
        extra = Absent.none(extra);
    }
}
