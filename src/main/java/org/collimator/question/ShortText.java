package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A word or a few, typed, and compared with a list. The best accepted answer that fits decides.
 *
 * @param accepted the answers, right and part right
 */
@RecordBuilder
public record ShortText(
        QuestionId id,
        String stem,
        @JsonInclude(JsonInclude.Include.ALWAYS) double points,
        List<AcceptedText> accepted,
        String feedback,
        About about,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements Question, ShortTextBuilder.With {
    public ShortText {
        Objects.requireNonNull(id, "id");
        stem = Absent.blank(stem);
        Points.require(points);
        accepted = Absent.empty(accepted);
        feedback = Absent.blank(feedback);
        about = Absent.or(about, About.NOTHING);
        extra = Absent.none(extra);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.SHORT_TEXT;
    }

    @Override
    public Mark mark(Answer answer) {
        if (!(answer instanceof Answer.Text text)) {
            throw new IllegalArgumentException("a short text takes words, not " + answer);
        }
        return accepted.stream()
                .filter(accept -> accept.accepts(text.text()))
                .max(Comparator.comparingDouble(AcceptedText::credit))
                .map(accept -> Mark.of(accept.credit(), accept.text()))
                .orElseGet(() -> Mark.of(0, "answer"));
    }

    @Override
    public ShortText withoutKey() {
        return withAccepted(List.of()).withFeedback("");
    }

    @Override
    public ShortText withAbout(About words) {
        return ShortTextBuilder.With.super.withAbout(words);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.shortText(this);
    }
}
