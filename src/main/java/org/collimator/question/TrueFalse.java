package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is true or false.
 *
 * @param answer the key; missing while the author has not decided
 * @param feedbackTrue what a learner who answered "true" reads
 * @param feedbackFalse what a learner who answered "false" reads
 */
@RecordBuilder
public record TrueFalse(
        QuestionId id,
        String stem,
        @JsonInclude(JsonInclude.Include.ALWAYS) double points,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean answer,
        String feedbackTrue,
        String feedbackFalse,
        String feedback,
        About about,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements Question, TrueFalseBuilder.With {
    public TrueFalse {
        Objects.requireNonNull(id, "id");
        stem = Absent.blank(stem);
        Points.require(points);
        feedbackTrue = Absent.blank(feedbackTrue);
        feedbackFalse = Absent.blank(feedbackFalse);
        feedback = Absent.blank(feedback);
        about = Absent.or(about, About.NOTHING);
        extra = Absent.none(extra);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.TRUE_FALSE;
    }

    @Override
    public Mark mark(Answer given) {
        if (!(given instanceof Answer.Truth truth)) {
            throw new IllegalArgumentException("a true-false question takes true or false, not " + given);
        }
        boolean right = answer != null && answer == truth.value();
        return Mark.of(right ? 1 : 0, Boolean.toString(truth.value()));
    }

    @Override
    public TrueFalse withoutKey() {
        return new TrueFalse(id, stem, points, null, "", "", "", about, extra);
    }

    @Override
    public TrueFalse withAbout(About words) {
        return TrueFalseBuilder.With.super.withAbout(words);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.trueFalse(this);
    }
}
