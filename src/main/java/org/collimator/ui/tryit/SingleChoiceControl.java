package org.collimator.ui.tryit;

import java.util.Optional;
import javax.swing.JComponent;
import org.collimator.question.Answer;
import org.collimator.question.SingleChoice;

/** One option is chosen. */
final class SingleChoiceControl implements AnswerControl<SingleChoice> {
    private final ChoiceControl choices;

    SingleChoiceControl(Runnable changed) {
        choices = new ChoiceControl(true, changed);
    }

    @Override
    public JComponent component() {
        return choices.component();
    }

    @Override
    public void show(SingleChoice question) {
        choices.show(question.options());
    }

    @Override
    public Optional<Answer> answer() {
        return choices.ticked().stream().findFirst().map(Answer.OneOption::new);
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
