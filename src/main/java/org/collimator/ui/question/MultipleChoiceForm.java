package org.collimator.ui.question;

import java.util.List;
import org.collimator.question.ChoiceScoring;
import org.collimator.question.MultipleChoice;
import org.collimator.question.Question;
import org.collimator.question.Unchanged;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.form.Fields;
import org.collimator.ui.form.Property;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;

/** The options of a multiple choice, and how it is marked. */
final class MultipleChoiceForm {
    private MultipleChoiceForm() {}

    static ElementForm of(EditorContext context) {
        Texts texts = Texts.of(MultipleChoiceForm.class);
        return Members.of(context, MultipleChoice.class, change -> new Unchanged() {
                    @Override
                    public Question multipleChoice(MultipleChoice question) {
                        return change.apply(question);
                    }
                })
                .add(
                        new Property<>("options", MultipleChoice::options, MultipleChoice::withOptions),
                        Options.field(context, false))
                .add(
                        new Property<>("shuffle", MultipleChoice::shuffle, MultipleChoice::withShuffle),
                        Fields.check(texts.get("question.shuffle.box")))
                .add(
                        new Property<>("scoring", MultipleChoice::scoring, MultipleChoice::withScoring),
                        new RuleField<>(
                                List.of(ChoiceScoring.values()),
                                "question.scoring",
                                rule -> texts.get("scoring." + rule.id()),
                                rule -> texts.get("scoring." + rule.id() + ".means")));
    }
}
