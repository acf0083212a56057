package org.collimator.ui.form;

import java.util.Arrays;
import java.util.List;
import javax.swing.JTextField;
import org.collimator.ui.kit.Reading;

/** Words separated by commas; while the user types, the commas are not tidied. */
final class WordsField extends TypedField<List<String>> {
    private WordsField(JTextField input) {
        super(input, input);
        Reading.follow(input);
    }

    static WordsField empty() {
        return new WordsField(new JTextField());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Override
    protected void typed(String text) {
        tell(words(text));
    }

    @Override
    public void show(List<String> value) {
        if (!words(text()).equals(value)) {
            write(String.join(", ", value));
        }
    }
}
