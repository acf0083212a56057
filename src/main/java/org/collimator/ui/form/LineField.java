package org.collimator.ui.form;

import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JTextField;
import org.collimator.ui.kit.Bind;

/** One line of text. */
final class LineField implements Field<String> {
    private final JTextField input = new JTextField();
    private Consumer<String> listener = text -> {};
    private final Bind bind = Bind.text(input, text -> listener.accept(text));

    @Override
    public JComponent component() {
        return input;
    }

    @Override
    public void show(String value) {
        bind.show(value);
    }

    @Override
    public void onEdit(Consumer<String> edited) {
        listener = edited;
    }

    @Override
    public boolean merges() {
        return true;
    }
}
