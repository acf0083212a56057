package org.collimator.samples;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.collimator.question.Answer;
import org.collimator.question.Choice;
import org.collimator.question.Hotspot;
import org.collimator.question.Matching;
import org.collimator.question.MultipleChoice;
import org.collimator.question.Numeric;
import org.collimator.question.OptionId;
import org.collimator.question.Ordering;
import org.collimator.question.Question;
import org.collimator.question.ShortText;
import org.collimator.question.SingleChoice;
import org.collimator.question.TextMatch;
import org.collimator.question.TrueFalse;

/** The answer that a question's own key asks for. */
public final class KeyedAnswer implements Question.Cases<Answer> {
    @Override
    public Answer singleChoice(SingleChoice question) {
        return new Answer.OneOption(question.options().stream()
                .filter(Choice::key)
                .findFirst()
                .orElseThrow()
                .id());
    }

    @Override
    public Answer multipleChoice(MultipleChoice question) {
        return new Answer.SomeOptions(
                question.options().stream().filter(Choice::key).map(Choice::id).collect(Collectors.toSet()));
    }

    @Override
    public Answer trueFalse(TrueFalse question) {
        return new Answer.Truth(Objects.requireNonNull(question.answer(), "key"));
    }

    @Override
    public Answer matching(Matching question) {
        Map<OptionId, OptionId> pairs = new HashMap<>();
        question.prompts().forEach(prompt -> pairs.put(prompt.id(), Objects.requireNonNull(prompt.target(), "key")));
        return new Answer.Pairs(pairs);
    }

    @Override
    public Answer ordering(Ordering question) {
        return new Answer.Sequence(
                question.items().stream().map(Ordering.Item::id).toList());
    }

    /** The first answer in plain words that earns everything. */
    @Override
    public Answer shortText(ShortText question) {
        return new Answer.Text(question.accepted().stream()
                .filter(accepted -> accepted.credit() == 1
                        && (accepted.match() == TextMatch.EXACT || accepted.match() == TextMatch.CASE_FOLDED))
                .findFirst()
                .orElseThrow()
                .text());
    }

    @Override
    public Answer numeric(Numeric question) {
        String unit = question.unit();
        return new Answer.Quantity(Double.toString(Objects.requireNonNull(question.answer(), "key")), unit);
    }

    @Override
    public Answer hotspot(Hotspot question) {
        var bounds = question.regions().stream()
                .filter(region -> region.credit() == 1)
                .findFirst()
                .orElseThrow()
                .shape()
                .bounds();
        return new Answer.Point(bounds.x() + bounds.width() / 2, bounds.y() + bounds.height() / 2);
    }
}
