package org.collimator.ui.question;

import java.util.List;
import org.collimator.question.Question;
import org.collimator.question.TrueFalse;
import org.collimator.question.Unchanged;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.form.Property;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;

/** The key of a statement, and what each answer is told. */
final class TrueFalseForm {
    private TrueFalseForm() {}

    static ElementForm of(EditorContext context) {
        Texts texts = Texts.of(TrueFalseForm.class);
        return Members.of(context, TrueFalse.class, change -> new Unchanged() {
                    @Override
                    public Question trueFalse(TrueFalse question) {
                        return change.apply(question);
                    }
                })
                .add(
                        new Property<>("answer", TrueFalse::answer, TrueFalse::withAnswer),
                        new RuleField<>(
                                List.of(true, false),
                                "question.answer",
                                value -> texts.get(value ? "true" : "false"),
                                value -> ""))
                .add(
                        new Property<>("feedbackTrue", TrueFalse::feedbackTrue, TrueFalse::withFeedbackTrue),
                        RichText.field(context, 2))
                .add(
                        new Property<>("feedbackFalse", TrueFalse::feedbackFalse, TrueFalse::withFeedbackFalse),
                        RichText.field(context, 2));
    }
}
