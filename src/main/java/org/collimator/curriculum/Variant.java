package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collimator.question.Absent;

/**
 * A selection of modules for some learners.
 *
 * @param id names it
 * @param title as printed
 * @param roles for these roles
 * @param region where it applies
 * @param include only these modules; empty for all
 * @param exclude without these
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record Variant(
        VariantId id,
        String title,
        List<RoleId> roles,
        String region,
        List<ModuleId> include,
        List<ModuleId> exclude,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements VariantBuilder.With {
    public Variant {
        Objects.requireNonNull(id, "id");
        title = Absent.blank(title);
        roles = Absent.empty(roles);
        region = Absent.blank(region);
        include = Absent.empty(include);
        exclude = Absent.empty(exclude);
        extra = Absent.none(extra);
    }
}
