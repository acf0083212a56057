package org.collimator.ui.tryit;

import java.util.Optional;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import org.collimator.question.Answer;
import org.collimator.question.TrueFalse;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrapLayout;
import org.jspecify.annotations.Nullable;

/** True or false. */
final class TrueFalseControl implements AnswerControl<TrueFalse> {
    private final JPanel panel = new JPanel(new WrapLayout(8, 0));
    private final ButtonGroup group = new ButtonGroup();
    private final JRadioButton yes =
            new JRadioButton(Texts.of(TrueFalseControl.class).get("true"));
    private final JRadioButton no =
            new JRadioButton(Texts.of(TrueFalseControl.class).get("false"));
    private final Runnable changed;
    private @Nullable Boolean key;

    TrueFalseControl(Runnable changed) {
        this.changed = changed;
        panel.setOpaque(false);
        add(yes, "tryit.true");
        add(no, "tryit.false");
    }

    private void add(JRadioButton button, String name) {
        button.setName(name);
        button.setOpaque(false);
        button.addActionListener(event -> changed.run());
        group.add(button);
        panel.add(button);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(TrueFalse question) {
        key = question.answer();
    }

    @Override
    public Optional<Answer> answer() {
        return yes.isSelected() || no.isSelected() ? Optional.of(new Answer.Truth(yes.isSelected())) : Optional.empty();
    }

    @Override
    public void giveKey() {
        if (key != null) {
            (key ? yes : no).setSelected(true);
            changed.run();
        }
    }

    @Override
    public void clear() {
        group.clearSelection();
    }
}
