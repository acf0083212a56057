package org.collimator.ui.form;

import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.collimator.ui.kit.Bind;
import org.collimator.ui.kit.FocusKeys;

/** Several lines of plain text; Tab leaves the field. */
final class LinesField implements Field<String> {
    private final JTextArea input;
    private final JScrollPane pane;
    private final Bind bind;
    private Consumer<String> listener = text -> {};

    LinesField(int rows) {
        input = new JTextArea(rows, 40);
        input.setLineWrap(true);
        input.setWrapStyleWord(true);
        FocusKeys.tabLeaves(input);
        pane = new JScrollPane(input);
        bind = Bind.text(input, text -> listener.accept(text));
    }

    @Override
    public JComponent component() {
        return pane;
    }

    @Override
    public JComponent input() {
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
