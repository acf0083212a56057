package org.collimator.ui.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JTextField;
import org.collimator.ui.kit.Bind;

/** Words separated by commas; while the user types, the commas are not tidied. */
final class WordsField implements Field<List<String>> {
    private final JTextField input = new JTextField();
    private Consumer<List<String>> listener = words -> {};
    private final Bind bind = Bind.text(input, text -> listener.accept(words(text)));

    private static List<String> words(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Override
    public JComponent component() {
        return input;
    }

    @Override
    public void show(List<String> value) {
        if (!words(input.getText()).equals(value)) {
            bind.show(String.join(", ", value));
        }
    }

    @Override
    public void onEdit(Consumer<List<String>> edited) {
        listener = edited;
    }

    @Override
    public boolean merges() {
        return true;
    }
}
