package org.collimator.ui.question;

import org.collimator.question.Question;
import org.collimator.question.SingleChoice;
import org.collimator.question.Unchanged;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.form.Fields;
import org.collimator.ui.form.Property;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;

/** The options of a single choice. */
final class SingleChoiceForm {
    private SingleChoiceForm() {}

    static ElementForm of(EditorContext context) {
        Texts texts = Texts.of(SingleChoiceForm.class);
        return Members.of(context, SingleChoice.class, change -> new Unchanged() {
                    @Override
                    public Question singleChoice(SingleChoice question) {
                        return change.apply(question);
                    }
                })
                .add(
                        new Property<>("options", SingleChoice::options, SingleChoice::withOptions),
                        Options.field(context, true))
                .add(
                        new Property<>("shuffle", SingleChoice::shuffle, SingleChoice::withShuffle),
                        Fields.check(texts.get("question.shuffle.box")));
    }
}
