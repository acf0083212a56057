package org.collimator.ui.tryit;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.collimator.question.Hotspot;
import org.collimator.question.Matching;
import org.collimator.question.MultipleChoice;
import org.collimator.question.Numeric;
import org.collimator.question.Ordering;
import org.collimator.question.Question;
import org.collimator.question.QuestionKind;
import org.collimator.question.ShortText;
import org.collimator.question.SingleChoice;
import org.collimator.question.TrueFalse;
import org.collimator.ui.image.Pictures;
import org.collimator.ui.session.EditorContext;

/** Gives each question the control of its kind, which shows it then; each is made when it is first needed. */
final class AnswerControls implements Question.Cases<AnswerControl<?>> {
    private final EditorContext context;
    private final Pictures pictures;
    private final Runnable changed;
    private final Made made = new Made();

    /** The controls by the record that each shows. */
    private static final class Made {
        private final Map<QuestionKind, AnswerControl<?>> all = new EnumMap<>(QuestionKind.class);

        @SuppressWarnings("unchecked") // a kind's control is put in under its kind alone
        <Q extends Question> AnswerControl<Q> of(Q question, Function<QuestionKind, AnswerControl<Q>> maker) {
            return (AnswerControl<Q>) all.computeIfAbsent(question.kind(), maker);
        }
    }

    AnswerControls(EditorContext context, Pictures pictures, Runnable changed) {
        this.context = context;
        this.pictures = pictures;
        this.changed = changed;
    }

    private <Q extends Question> AnswerControl<?> shown(Q question, Function<QuestionKind, AnswerControl<Q>> maker) {
        AnswerControl<Q> control = made.of(question, maker);
        control.show(question);
        return control;
    }

    @Override
    public AnswerControl<?> singleChoice(SingleChoice question) {
        return shown(question, kind -> ChoiceControl.single(changed));
    }

    @Override
    public AnswerControl<?> multipleChoice(MultipleChoice question) {
        return shown(question, kind -> ChoiceControl.multiple(changed));
    }

    @Override
    public AnswerControl<?> trueFalse(TrueFalse question) {
        return shown(question, kind -> new TrueFalseControl(changed));
    }

    @Override
    public AnswerControl<?> matching(Matching question) {
        return shown(question, kind -> new MatchingControl(changed));
    }

    @Override
    public AnswerControl<?> ordering(Ordering question) {
        return shown(question, kind -> new OrderingControl(changed));
    }

    @Override
    public AnswerControl<?> shortText(ShortText question) {
        return shown(question, kind -> new ShortTextControl(changed));
    }

    @Override
    public AnswerControl<?> numeric(Numeric question) {
        return shown(question, kind -> new NumericControl(changed));
    }

    @Override
    public AnswerControl<?> hotspot(Hotspot question) {
        return shown(question, kind -> new HotspotControl(context, pictures, changed));
    }
}
