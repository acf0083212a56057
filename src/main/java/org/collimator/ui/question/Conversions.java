package org.collimator.ui.question;

import java.util.List;
import java.util.Map;
import org.collimator.question.Choice;
import org.collimator.question.ChoiceScoring;
import org.collimator.question.Hotspot;
import org.collimator.question.Matching;
import org.collimator.question.MultipleChoice;
import org.collimator.question.Numeric;
import org.collimator.question.OptionId;
import org.collimator.question.Ordering;
import org.collimator.question.Question;
import org.collimator.question.QuestionKind;
import org.collimator.question.ShortText;
import org.collimator.question.SingleChoice;
import org.collimator.question.TrueFalse;
import org.collimator.ui.kit.Texts;

/** What each kind of question can become without being written anew. */
final class Conversions implements Question.Cases<List<Conversion>> {
    private final Texts texts = Texts.of(Conversions.class);

    @Override
    public List<Conversion> singleChoice(SingleChoice question) {
        MultipleChoice result = new MultipleChoice(
                question.id(),
                question.stem(),
                question.points(),
                question.options(),
                ChoiceScoring.ALL_OR_NOTHING,
                question.shuffle(),
                question.feedback(),
                question.about(),
                question.extra());
        return List.of(new Conversion(QuestionKind.MULTIPLE_CHOICE, result, ""));
    }

    @Override
    public List<Conversion> multipleChoice(MultipleChoice question) {
        SingleChoice result = new SingleChoice(
                question.id(),
                question.stem(),
                question.points(),
                question.options(),
                question.shuffle(),
                question.feedback(),
                question.about(),
                question.extra());
        boolean usual = question.scoring() == ChoiceScoring.ALL_OR_NOTHING;
        String rule = texts.get("scoring." + question.scoring().id());
        return List.of(new Conversion(
                QuestionKind.SINGLE_CHOICE, result, usual ? "" : texts.get("convert.loses.scoring", rule)));
    }

    @Override
    public List<Conversion> trueFalse(TrueFalse question) {
        Boolean key = question.answer();
        List<Choice> options = List.of(
                option("a", texts.get("true"), key != null && key, question.feedbackTrue()),
                option("b", texts.get("false"), key != null && !key, question.feedbackFalse()));
        SingleChoice result = new SingleChoice(
                question.id(),
                question.stem(),
                question.points(),
                options,
                false,
                question.feedback(),
                question.about(),
                question.extra());
        return List.of(new Conversion(QuestionKind.SINGLE_CHOICE, result, ""));
    }

    private static Choice option(String id, String text, boolean key, String feedback) {
        return new Choice(OptionId.parse(id), text, key, null, feedback, Map.of());
    }

    @Override
    public List<Conversion> matching(Matching question) {
        return List.of();
    }

    @Override
    public List<Conversion> ordering(Ordering question) {
        return List.of();
    }

    @Override
    public List<Conversion> shortText(ShortText question) {
        return List.of();
    }

    @Override
    public List<Conversion> numeric(Numeric question) {
        return List.of();
    }

    @Override
    public List<Conversion> hotspot(Hotspot question) {
        return List.of();
    }
}
