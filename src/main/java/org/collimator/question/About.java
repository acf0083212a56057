package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an educator needs to know of a question and a learner does not see.
 *
 * @param title a short name for lists; blank where the stem serves
 * @param objectives the objectives it assesses
 * @param references what supports the key
 * @param level the cognitive level it asks for
 * @param difficulty the author's estimate
 * @param status draft, in review, approved or retired
 * @param tags free words for drawing pools and filtering
 * @param blueprintNodes ids of the blueprint nodes it counts for
 * @param sightRequired true where the question cannot be answered without seeing the picture
 * @param equivalent a question of equal demand for a learner who cannot see the picture (WCAG 2.2, 1.1.1)
 * @param note words for other authors and reviewers
 * @param suppressions findings that the author lets stand
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record About(
        String title,
        List<ObjectiveId> objectives,
        List<Cited> references,
        @Nullable CognitiveLevel level,
        @Nullable Difficulty difficulty,
        @Nullable Status status,
        List<String> tags,
        List<String> blueprintNodes,
        boolean sightRequired,
        @Nullable QuestionId equivalent,
        String note,
        List<Suppression> suppressions,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements AboutBuilder.With {
    /** Nothing known yet. */
    public static final About NOTHING = new About(
            "", List.of(), List.of(), null, null, null, List.of(), List.of(), false, null, "", List.of(), Map.of());

    public About {
        title = Absent.blank(title);
        objectives = Absent.empty(objectives);
        references = Absent.empty(references);
        tags = Absent.empty(tags);
        blueprintNodes = Absent.empty(blueprintNodes);
        note = Absent.blank(note);
        suppressions = Absent.empty(suppressions);
        extra = Absent.none(extra);
    }
}
