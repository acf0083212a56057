package org.collimator.question;

/** Leaves a question of any kind as it is; changes of one kind override its method. */
public abstract class Unchanged implements Question.Cases<Question> {
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
