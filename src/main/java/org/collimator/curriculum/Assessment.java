package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collimator.question.Absent;
import org.collimator.question.Suppression;
import org.jspecify.annotations.Nullable;

/**
 * A set of questions that is answered and scored as one.
 *
 * @param id names it for ever
 * @param title heading
 * @param instructions what the learner reads first, in Markdown
 * @param purpose to learn or to decide
 * @param module stands at the end of this module; missing for the end of the course
 * @param items questions and pools, in order
 * @param shuffleQuestions whether their order is drawn
 * @param shuffleOptions whether the options' order is drawn
 * @param attempts how often it may be taken; 0 without limit
 * @param timeLimitMinutes 0 without limit
 * @param essentialTiming true where more time would defeat the purpose (WCAG 2.2, 2.2.1)
 * @param passPercent share of the points to pass, 0 to 100
 * @param weight weight in the course score; 0 counts as 1
 * @param feedback when the learner sees what was right
 * @param blueprint the blueprint it follows
 * @param suppressions findings that the author lets stand
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record Assessment(
        AssessmentId id,
        String title,
        String instructions,
        Purpose purpose,
        @Nullable ModuleId module,
        List<AssessmentItem> items,
        boolean shuffleQuestions,
        boolean shuffleOptions,
        int attempts,
        int timeLimitMinutes,
        boolean essentialTiming,
        double passPercent,
        double weight,
        FeedbackPolicy feedback,
        @Nullable BlueprintId blueprint,
        List<Suppression> suppressions,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements AssessmentBuilder.With {
    public Assessment {
        Objects.requireNonNull(id, "id");
        title = Absent.blank(title);
        instructions = Absent.blank(instructions);
        purpose = Absent.or(purpose, Purpose.FORMATIVE);
        items = Absent.empty(items);
        feedback = Absent.or(feedback, FeedbackPolicy.AFTER_SUBMISSION);
        suppressions = Absent.empty(suppressions);
        extra = Absent.none(extra);
    }
}
