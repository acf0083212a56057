package org.collimator.ui.tryit;

import java.util.Optional;
import javax.swing.JComponent;
import org.collimator.question.Answer;
import org.collimator.question.MultipleChoice;

/** Any number of options is ticked; none is an answer, too. */
final class MultipleChoiceControl implements AnswerControl<MultipleChoice> {
    private final ChoiceControl choices;

    MultipleChoiceControl(Runnable changed) {
        choices = new ChoiceControl(false, changed);
    }

    @Override
    public JComponent component() {
        return choices.component();
    }

    @Override
    public void show(MultipleChoice question) {
        choices.show(question.options());
    }

    @Override
    public Optional<Answer> answer() {
        return Optional.of(new Answer.SomeOptions(choices.ticked()));
    }

    @Override
    public void giveKey() {
        choices.giveKey();
    }

    @Override
    public void clear() {
        choices.clear();
    }
}
