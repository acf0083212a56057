package org.collimator.ui.tryit;

import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JTextField;
import org.collimator.question.AcceptedText;
import org.collimator.question.Answer;
import org.collimator.question.ShortText;
import org.collimator.ui.kit.Bind;
import org.collimator.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** Words, typed. */
final class ShortTextControl implements AnswerControl<ShortText> {
    private final JTextField field = new JTextField(18);
    private final Runnable changed;
    private @Nullable ShortText shown;

    ShortTextControl(Runnable changed) {
        this.changed = changed;
        field.setName("tryit.text");
        field.getAccessibleContext()
                .setAccessibleName(Texts.of(ShortTextControl.class).get("answer"));
        Bind.text(field, text -> changed.run());
    }

    @Override
    public JComponent component() {
        return field;
    }

    @Override
    public void show(ShortText question) {
        shown = question;
    }

    @Override
    public Optional<Answer> answer() {
        return field.getText().isBlank() ? Optional.empty() : Optional.of(new Answer.Text(field.getText()));
    }

    /** The first full answer in plain words; a pattern cannot be typed. */
    @Override
    public void giveKey() {
        ShortText question = shown;
        if (question != null) {
            question.accepted().stream()
                    .filter(accepted ->
                            accepted.credit() == 1 && !accepted.match().isRegex())
                    .map(AcceptedText::text)
                    .findFirst()
                    .ifPresent(field::setText);
            changed.run();
        }
    }

    @Override
    public void clear() {
        field.setText("");
    }
}
