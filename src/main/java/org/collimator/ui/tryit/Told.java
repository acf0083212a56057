package org.collimator.ui.tryit;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.collimator.question.AcceptedText;
import org.collimator.question.Answer;
import org.collimator.question.Choice;
import org.collimator.question.Hotspot;
import org.collimator.question.Mark;
import org.collimator.question.Matching;
import org.collimator.question.MultipleChoice;
import org.collimator.question.Numeric;
import org.collimator.question.OptionId;
import org.collimator.question.Ordering;
import org.collimator.question.Question;
import org.collimator.question.Region;
import org.collimator.question.ShortText;
import org.collimator.question.SingleChoice;
import org.collimator.question.TrueFalse;

/** What the learner reads after an answer, besides the general feedback: the rationales of what was chosen, in Markdown. */
final class Told implements Question.Cases<List<String>> {
    private final Answer answer;

    Told(Answer answer) {
        this.answer = answer;
    }

    private static List<String> of(List<Choice> options, Set<OptionId> chosen) {
        return options.stream()
                .filter(option -> chosen.contains(option.id()))
                .map(Choice::feedback)
                .toList();
    }

    @Override
    public List<String> singleChoice(SingleChoice question) {
        return answer instanceof Answer.OneOption one ? of(question.options(), Set.of(one.option())) : List.of();
    }

    @Override
    public List<String> multipleChoice(MultipleChoice question) {
        return answer instanceof Answer.SomeOptions some ? of(question.options(), some.options()) : List.of();
    }

    @Override
    public List<String> trueFalse(TrueFalse question) {
        return answer instanceof Answer.Truth truth
                ? List.of(truth.value() ? question.feedbackTrue() : question.feedbackFalse())
                : List.of();
    }

    @Override
    public List<String> matching(Matching question) {
        return question.prompts().stream().map(Matching.Prompt::feedback).toList();
    }

    @Override
    public List<String> ordering(Ordering question) {
        return List.of();
    }

    /** The accepted answer that decided; the mark's trace names it. */
    @Override
    public List<String> shortText(ShortText question) {
        String decided = part(question);
        return question.accepted().stream()
                .filter(accepted -> accepted.text().equals(decided))
                .map(AcceptedText::feedback)
                .limit(1)
                .toList();
    }

    @Override
    public List<String> numeric(Numeric question) {
        String decided = part(question);
        return question.expected().stream()
                .filter(slip -> Double.toString(slip.value()).equals(decided))
                .map(Numeric.ExpectedNumber::feedback)
                .limit(1)
                .toList();
    }

    @Override
    public List<String> hotspot(Hotspot question) {
        if (!(answer instanceof Answer.Point point)) {
            return List.of();
        }
        return question.regions().stream()
                .filter(region -> region.shape().contains(point.x(), point.y()))
                .max(Comparator.comparingDouble(Region::credit))
                .map(Region::feedback)
                .stream()
                .toList();
    }

    private String part(Question question) {
        Mark mark = question.mark(answer);
        return mark.steps().isEmpty() ? "" : mark.steps().get(0).part();
    }
}
