package org.collimator.ui.form;

import java.util.function.Consumer;
import javax.swing.JCheckBox;
import javax.swing.JComponent;

/** Yes or no. */
final class CheckField implements Field<Boolean> {
    private final JCheckBox input;

    CheckField(String label) {
        input = new JCheckBox(label);
        input.setOpaque(false);
    }

    @Override
    public JComponent component() {
        return input;
    }

    @Override
    public void show(Boolean value) {
        input.setSelected(value);
    }

    @Override
    public void onEdit(Consumer<Boolean> edited) {
        input.addActionListener(event -> edited.accept(input.isSelected()));
    }
}
