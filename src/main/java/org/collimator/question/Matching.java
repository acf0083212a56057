package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Each prompt is given its target; targets that no prompt takes are distractors. Each right pair earns 1/n of the points.
 *
 * @param prompts the left side, in the author's order
 * @param targets the right side, in the author's order
 * @param shuffle whether the player may show the targets in another order
 */
@RecordBuilder
public record Matching(
        QuestionId id,
        String stem,
        @JsonInclude(JsonInclude.Include.ALWAYS) double points,
        List<Prompt> prompts,
        List<Target> targets,
        boolean shuffle,
        String feedback,
        About about,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements Question, MatchingBuilder.With {
    public Matching {
        Objects.requireNonNull(id, "id");
        stem = Absent.blank(stem);
        Points.require(points);
        prompts = Absent.empty(prompts);
        targets = Absent.empty(targets);
        feedback = Absent.blank(feedback);
        about = Absent.or(about, About.NOTHING);
        extra = Absent.none(extra);
    }

    /**
     * The left side of a pair.
     *
     * @param id names it within the question
     * @param text what the learner reads
     * @param target the key; missing while the author has not decided
     * @param feedback why this pair belongs together
     * @param extra members of a newer version, kept as they are
     */
    public record Prompt(
            OptionId id,
            String text,
            @Nullable OptionId target,
            String feedback,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {
        public Prompt {
            Objects.requireNonNull(id, "id");
            text = Absent.blank(text);
            feedback = Absent.blank(feedback);
            extra = Absent.none(extra);
        }
    }

    /**
     * The right side of a pair, or a distractor.
     *
     * @param id names it within the question
     * @param text what the learner reads
     * @param extra members of a newer version, kept as they are
     */
    public record Target(
            OptionId id,
            String text,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {
        public Target {
            Objects.requireNonNull(id, "id");
            text = Absent.blank(text);
            extra = Absent.none(extra);
        }
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.MATCHING;
    }

    @Override
    public Mark mark(Answer answer) {
        if (!(answer instanceof Answer.Pairs pairs)) {
            throw new IllegalArgumentException("a matching question takes pairs, not " + answer);
        }
        List<Mark.Step> steps =
                prompts.stream().map(prompt -> step(prompt, pairs)).toList();
        long right = steps.stream().filter(Mark.Step::right).count();
        return new Mark(steps.isEmpty() ? 0 : (double) right / steps.size(), steps);
    }

    private Mark.Step step(Prompt prompt, Answer.Pairs pairs) {
        boolean right = prompt.target() != null
                && prompt.target().equals(pairs.targets().get(prompt.id()));
        return new Mark.Step(prompt.id().value(), right, right ? 1.0 / prompts.size() : 0);
    }

    @Override
    public Matching withoutKey() {
        List<Prompt> open = prompts.stream()
                .map(prompt -> new Prompt(prompt.id(), prompt.text(), null, "", prompt.extra()))
                .toList();
        return withPrompts(open).withFeedback("");
    }

    @Override
    public Matching withAbout(About words) {
        return MatchingBuilder.With.super.withAbout(words);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.matching(this);
    }
}
