package org.collimator.validation;

import org.collimator.question.*;

/** A question with another stem. */
record Stems(String stem) implements Question.Cases<Question> {
    @Override
    public Question singleChoice(SingleChoice question) {
        return question.withStem(stem);
    }

    @Override
    public Question multipleChoice(MultipleChoice question) {
        return question.withStem(stem);
    }

    @Override
    public Question trueFalse(TrueFalse question) {
        return question.withStem(stem);
    }

    @Override
    public Question matching(Matching question) {
        return question.withStem(stem);
    }

    @Override
    public Question ordering(Ordering question) {
        return question.withStem(stem);
    }

    @Override
    public Question shortText(ShortText question) {
        return question.withStem(stem);
    }

    @Override
    public Question numeric(Numeric question) {
        return question.withStem(stem);
    }

    @Override
    public Question hotspot(Hotspot question) {
        return question.withStem(stem);
    }
}
