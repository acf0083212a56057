package org.collimator.ui.question;

import org.collimator.question.Hotspot;
import org.collimator.question.Matching;
import org.collimator.question.MultipleChoice;
import org.collimator.question.Numeric;
import org.collimator.question.Ordering;
import org.collimator.question.Question;
import org.collimator.question.ShortText;
import org.collimator.question.SingleChoice;
import org.collimator.question.TrueFalse;

/** Leaves a question of any kind as it is; changes of one kind override its method. */
abstract class Unchanged implements Question.Cases<Question> {
    @Override
    public Question singleChoice(SingleChoice question) {
        return question;
    }

    @Override
    public Question multipleChoice(MultipleChoice question) {
        return question;
    }

    @Override
    public Question trueFalse(TrueFalse question) {
        return question;
    }

    @Override
    public Question matching(Matching question) {
        return question;
    }

    @Override
    public Question ordering(Ordering question) {
        return question;
    }

    @Override
    public Question shortText(ShortText question) {
        return question;
    }

    @Override
    public Question numeric(Numeric question) {
        return question;
    }

    @Override
    public Question hotspot(Hotspot question) {
        return question;
    }
}
