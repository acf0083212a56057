package org.collimator.document;

import org.collimator.question.Hotspot;
import org.collimator.question.Matching;
import org.collimator.question.MultipleChoice;
import org.collimator.question.Numeric;
import org.collimator.question.Ordering;
import org.collimator.question.Question;
import org.collimator.question.ShortText;
import org.collimator.question.SingleChoice;
import org.collimator.question.TrueFalse;

/** Changes the members that every kind of question has. Pure; for any thread. */
public final class QuestionMembers {
    private QuestionMembers() {}

    /** The same question with another stem. */
    public static Question withStem(Question question, String stem) {
        return question.match(new WithStem(stem));
    }

    /** The same question worth other points. */
    public static Question withPoints(Question question, double points) {
        return question.match(new WithPoints(points));
    }

    /** The same question with another feedback. */
    public static Question withFeedback(Question question, String feedback) {
        return question.match(new WithFeedback(feedback));
    }

    private record WithStem(String stem) implements Question.Cases<Question> {
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

    private record WithPoints(double points) implements Question.Cases<Question> {
        @Override
        public Question singleChoice(SingleChoice question) {
            return question.withPoints(points);
        }

        @Override
        public Question multipleChoice(MultipleChoice question) {
            return question.withPoints(points);
        }

        @Override
        public Question trueFalse(TrueFalse question) {
            return question.withPoints(points);
        }

        @Override
        public Question matching(Matching question) {
            return question.withPoints(points);
        }

        @Override
        public Question ordering(Ordering question) {
            return question.withPoints(points);
        }

        @Override
        public Question shortText(ShortText question) {
            return question.withPoints(points);
        }

        @Override
        public Question numeric(Numeric question) {
            return question.withPoints(points);
        }

        @Override
        public Question hotspot(Hotspot question) {
            return question.withPoints(points);
        }
    }

    private record WithFeedback(String feedback) implements Question.Cases<Question> {
        @Override
        public Question singleChoice(SingleChoice question) {
            return question.withFeedback(feedback);
        }

        @Override
        public Question multipleChoice(MultipleChoice question) {
            return question.withFeedback(feedback);
        }

        @Override
        public Question trueFalse(TrueFalse question) {
            return question.withFeedback(feedback);
        }

        @Override
        public Question matching(Matching question) {
            return question.withFeedback(feedback);
        }

        @Override
        public Question ordering(Ordering question) {
            return question.withFeedback(feedback);
        }

        @Override
        public Question shortText(ShortText question) {
            return question.withFeedback(feedback);
        }

        @Override
        public Question numeric(Numeric question) {
            return question.withFeedback(feedback);
        }

        @Override
        public Question hotspot(Hotspot question) {
            return question.withFeedback(feedback);
        }
    }
}
