package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.collimator.question.Absent;
import org.collimator.question.ObjectiveId;

/**
 * A question people ask, and its answer.
 *
 * @param question in plain text
 * @param answer in Markdown
 * @param objectives what it serves
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record Faq(
        String question,
        String answer,
        List<ObjectiveId> objectives,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements FaqBuilder.With {
    public Faq {
        question = Absent.blank(question);
        answer = Absent.blank(answer);
        objectives = Absent.empty(objectives);
        extra = Absent.none(extra);
    }
}
