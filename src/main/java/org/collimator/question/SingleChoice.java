package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Single best answer: exactly one option is keyed; others may earn part marks.
 *
 * @param options in the author's order
 * @param shuffle whether the player may show the options in another order
 */
@RecordBuilder
public record SingleChoice(
        QuestionId id,
        String stem,
        @JsonInclude(JsonInclude.Include.ALWAYS) double points,
        List<Choice> options,
        boolean shuffle,
        String feedback,
        About about,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements Question, SingleChoiceBuilder.With {
    public SingleChoice {
        Objects.requireNonNull(id, "id");
        stem = Absent.blank(stem);
        Points.require(points);
        options = Absent.empty(options);
        feedback = Absent.blank(feedback);
        about = Absent.or(about, About.NOTHING);
        extra = Absent.none(extra);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.SINGLE_CHOICE;
    }

    @Override
    public Mark mark(Answer answer) {
        if (!(answer instanceof Answer.OneOption one)) {
            throw new IllegalArgumentException("a single choice takes one option, not " + answer);
        }
        return options.stream()
                .filter(option -> option.id().equals(one.option()))
                .findFirst()
                .map(option -> Mark.of(option.worth(), option.id().value()))
                .orElseGet(() -> Mark.of(0, one.option().value()));
    }

    @Override
    public SingleChoice withoutKey() {
        return withOptions(options.stream().map(Choice::withoutKey).toList()).withFeedback("");
    }

    @Override
    public SingleChoice withAbout(About words) {
        return SingleChoiceBuilder.With.super.withAbout(words);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.singleChoice(this);
    }
}
