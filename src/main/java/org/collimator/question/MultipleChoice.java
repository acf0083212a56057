package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Multiple response: any number of options are keyed.
 *
 * @param options in the author's order
 * @param scoring how an answer is marked
 * @param shuffle whether the player may show the options in another order
 */
@RecordBuilder
public record MultipleChoice(
        QuestionId id,
        String stem,
        @JsonInclude(JsonInclude.Include.ALWAYS) double points,
        List<Choice> options,
        ChoiceScoring scoring,
        boolean shuffle,
        String feedback,
        About about,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements Question, MultipleChoiceBuilder.With {
    public MultipleChoice {
        Objects.requireNonNull(id, "id");
        stem = Absent.blank(stem);
        Points.require(points);
        options = Absent.empty(options);
        scoring = Absent.or(scoring, ChoiceScoring.ALL_OR_NOTHING);
        feedback = Absent.blank(feedback);
        about = Absent.or(about, About.NOTHING);
        extra = Absent.none(extra);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.MULTIPLE_CHOICE;
    }

    @Override
    public Mark mark(Answer answer) {
        if (!(answer instanceof Answer.SomeOptions some)) {
            throw new IllegalArgumentException("a multiple choice takes a set of options, not " + answer);
        }
        long keys = options.stream().filter(Choice::key).count();
        if (keys == 0) {
            return new Mark(0, List.of());
        }
        List<Mark.Step> steps = new ArrayList<>();
        for (Choice option : options) {
            boolean ticked = some.options().contains(option.id());
            boolean right = ticked == option.key();
            steps.add(new Mark.Step(option.id().value(), right, credit(option, ticked, right, keys)));
        }
        return new Mark(fraction(steps), steps);
    }

    private double credit(Choice option, boolean ticked, boolean right, long keys) {
        return switch (scoring) {
            case ALL_OR_NOTHING -> 0;
            case PER_OPTION -> right ? 1.0 / options.size() : 0;
            case RIGHT_MINUS_WRONG -> !ticked ? 0 : (option.key() ? 1.0 : -1.0) / keys;
        };
    }

    private double fraction(List<Mark.Step> steps) {
        if (steps.stream().allMatch(Mark.Step::right)) {
            return 1;
        }
        double sum = steps.stream().mapToDouble(Mark.Step::credit).sum();
        return Math.max(0, Math.min(1, sum));
    }

    @Override
    public MultipleChoice withoutKey() {
        return withOptions(options.stream().map(Choice::withoutKey).toList()).withFeedback("");
    }

    @Override
    public MultipleChoice withAbout(About words) {
        return MultipleChoiceBuilder.With.super.withAbout(words);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.multipleChoice(this);
    }
}
