package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collimator.question.Absent;
import org.collimator.question.ObjectiveId;
import org.collimator.question.Suppression;
import org.jspecify.annotations.Nullable;

/**
 * What a learner will be able to do.
 *
 * @param id names it for ever
 * @param code the code people use, such as M1.2
 * @param statement begins with an observable verb
 * @param domain which taxonomy its level is of; missing until chosen
 * @param level level in that taxonomy, from 1; 0 until chosen
 * @param conditions under which it is shown
 * @param criterion how well
 * @param roles for whom
 * @param tags codes of vocabularies
 * @param parent the objective it is a part of
 * @param safetyCritical true where it must be assessed before publishing
 * @param suppressions findings that the author lets stand
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record Objective(
        ObjectiveId id,
        String code,
        String statement,
        @Nullable Domain domain,
        int level,
        String conditions,
        String criterion,
        List<RoleId> roles,
        List<Tag> tags,
        @Nullable ObjectiveId parent,
        boolean safetyCritical,
        List<Suppression> suppressions,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements ObjectiveBuilder.With {
    public Objective {
        Objects.requireNonNull(id, "id");
        code = Absent.blank(code);
        statement = Absent.blank(statement);
        conditions = Absent.blank(conditions);
        criterion = Absent.blank(criterion);
        roles = Absent.empty(roles);
        tags = Absent.empty(tags);
        suppressions = Absent.empty(suppressions);
        extra = Absent.none(extra);
    }
}
