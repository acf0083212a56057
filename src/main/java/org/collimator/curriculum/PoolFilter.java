package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.collimator.question.About;
import org.collimator.question.Absent;
import org.collimator.question.Difficulty;
import org.collimator.question.ObjectiveId;
import org.collimator.question.Question;
import org.collimator.question.QuestionKind;
import org.collimator.question.Status;

/**
 * Which questions a pool draws from; an empty list does not restrict.
 *
 * @param modules of these modules
 * @param objectives assessing one of these
 * @param tags with one of these tags
 * @param difficulties of these difficulties
 * @param kinds of these kinds
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record PoolFilter(
        List<ModuleId> modules,
        List<ObjectiveId> objectives,
        List<String> tags,
        List<Difficulty> difficulties,
        List<QuestionKind> kinds,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements PoolFilterBuilder.With {
    public PoolFilter {
        modules = Absent.empty(modules);
        objectives = Absent.empty(objectives);
        tags = Absent.empty(tags);
        difficulties = Absent.empty(difficulties);
        kinds = Absent.empty(kinds);
        extra = Absent.none(extra);
    }

    /** Every question that is not retired. */
    public static final PoolFilter EVERYTHING =
            new PoolFilter(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

    /** Whether a question of the given module is drawn from; retired questions never are. */
    public boolean accepts(ModuleId module, Question question) {
        About about = question.about();
        return about.status() != Status.RETIRED
                && (modules.isEmpty() || modules.contains(module))
                && (objectives.isEmpty() || about.objectives().stream().anyMatch(objectives::contains))
                && (tags.isEmpty() || about.tags().stream().anyMatch(tags::contains))
                && (difficulties.isEmpty() || (about.difficulty() != null && difficulties.contains(about.difficulty())))
                && (kinds.isEmpty() || kinds.contains(question.kind()));
    }
}
