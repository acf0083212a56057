package org.collimator.validation.checks;

import java.util.List;
import java.util.function.UnaryOperator;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Edits;
import org.collimator.question.Choice;
import org.collimator.question.Hotspot;
import org.collimator.question.Matching;
import org.collimator.question.MultipleChoice;
import org.collimator.question.Numeric;
import org.collimator.question.Ordering;
import org.collimator.question.Question;
import org.collimator.question.ShortText;
import org.collimator.question.SingleChoice;
import org.collimator.question.TrueFalse;

/**
 * A question with another stem, other options, or shuffled options.
 *
 * @param stem what becomes of the stem
 * @param options what becomes of the options of a choice
 * @param shuffle true to have the options shuffled from now on
 */
record Rewrite(UnaryOperator<String> stem, UnaryOperator<List<Choice>> options, boolean shuffle)
        implements Question.Cases<Question> {

    static Rewrite options(UnaryOperator<List<Choice>> options) {
        return new Rewrite(UnaryOperator.identity(), options, false);
    }

    static Rewrite shuffling() {
        return new Rewrite(UnaryOperator.identity(), UnaryOperator.identity(), true);
    }

    /** The rewriting of the question with this id. */
    UnaryOperator<Curriculum> in(Question question) {
        return curriculum -> Edits.question(curriculum, question.id(), q -> q.match(this));
    }

    /** An option with another text. */
    static Choice retold(Choice choice, String text) {
        return new Choice(choice.id(), text, choice.key(), choice.credit(), choice.feedback(), choice.extra());
    }

    @Override
    public Question singleChoice(SingleChoice q) {
        return q.with(b ->
                b.stem(stem.apply(q.stem())).options(options.apply(q.options())).shuffle(q.shuffle() || shuffle));
    }

    @Override
    public Question multipleChoice(MultipleChoice q) {
        return q.with(b ->
                b.stem(stem.apply(q.stem())).options(options.apply(q.options())).shuffle(q.shuffle() || shuffle));
    }

    @Override
    public Question trueFalse(TrueFalse q) {
        return q.withStem(stem.apply(q.stem()));
    }

    @Override
    public Question matching(Matching q) {
        return q.withStem(stem.apply(q.stem()));
    }

    @Override
    public Question ordering(Ordering q) {
        return q.withStem(stem.apply(q.stem()));
    }

    @Override
    public Question shortText(ShortText q) {
        return q.withStem(stem.apply(q.stem()));
    }

    @Override
    public Question numeric(Numeric q) {
        return q.withStem(stem.apply(q.stem()));
    }

    @Override
    public Question hotspot(Hotspot q) {
        return q.withStem(stem.apply(q.stem()));
    }
}
