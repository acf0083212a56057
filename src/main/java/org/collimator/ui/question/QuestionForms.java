package org.collimator.ui.question;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
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
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.session.EditorContext;

/** The kind's own part of a question's form: one form a kind, made when it is first needed. */
final class QuestionForms implements Question.Cases<ElementForm> {
    private final EditorContext context;
    private final Map<QuestionKind, ElementForm> made = new EnumMap<>(QuestionKind.class);

    QuestionForms(EditorContext context) {
        this.context = context;
    }

    private ElementForm form(Question question, Supplier<ElementForm> maker) {
        ElementForm known = made.get(question.kind());
        if (known == null) {
            known = maker.get();
            made.put(question.kind(), known);
        }
        return known;
    }

    @Override
    public ElementForm singleChoice(SingleChoice question) {
        return form(question, () -> SingleChoiceForm.of(context));
    }

    @Override
    public ElementForm multipleChoice(MultipleChoice question) {
        return form(question, () -> MultipleChoiceForm.of(context));
    }

    @Override
    public ElementForm trueFalse(TrueFalse question) {
        return form(question, () -> TrueFalseForm.of(context));
    }

    @Override
    public ElementForm matching(Matching question) {
        return form(question, () -> MatchingForm.of(context));
    }

    @Override
    public ElementForm ordering(Ordering question) {
        return form(question, () -> OrderingForm.of(context));
    }

    @Override
    public ElementForm shortText(ShortText question) {
        return form(question, () -> ShortTextForm.of(context));
    }

    @Override
    public ElementForm numeric(Numeric question) {
        return form(question, () -> NumericForm.of(context));
    }

    @Override
    public ElementForm hotspot(Hotspot question) {
        return form(question, () -> HotspotForm.of(context));
    }
}
