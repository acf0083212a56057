package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;
import org.collimator.question.Absent;

/**
 * One module asking for another.
 *
 * @param module the one asked for
 * @param kind how strongly
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record Prerequisite(
        ModuleId module,
        PrerequisiteKind kind,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) implements PrerequisiteBuilder.With {
    public Prerequisite {
        Objects.requireNonNull(module, "module");
        kind = Absent.or(kind, PrerequisiteKind.REQUIRED);
        extra = Absent.none(extra);
    }
}
