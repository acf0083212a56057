package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;
import org.collimator.question.Absent;

/**
 * Time for one method of teaching.
 *
 * @param method how
 * @param minutes how long
 * @param supervision how closely watched
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record Workload(
        TeachingMethod method,
        int minutes,
        Supervision supervision,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements WorkloadBuilder.With {
    public Workload {
        Objects.requireNonNull(method, "method");
        supervision = Absent.or(supervision, Supervision.NONE);
        extra = Absent.none(extra);
    }
}
