package org.collimator.ui.list;

import javax.swing.JComponent;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;

/**
 * The words of a list: its own, by its key in its form's bundle, and those that all lists share. {@code <key>.one} is one row,
 * {@code <key>.none} stands where there are none, {@code <key>.<member>} heads a column, {@code <key>.mark} the marks.
 */
final class RowWords {
    private final Texts own;
    private final String key;
    private final Texts shared = Texts.of(RowWords.class);

    RowWords(Texts own, String key) {
        this.own = own;
        this.key = key;
    }

    String one() {
        return own.get(key + ".one");
    }

    String none() {
        return own.get(key + ".none");
    }

    String column(String member) {
        return own.get(key + "." + member);
    }

    String deed(String what) {
        return shared.get("deed." + what, one());
    }

    String cell(int row, String member) {
        return shared.get("cell", one(), row + 1, column(member));
    }

    String shared(String name, Object... args) {
        return shared.get(name, args);
    }

    String key() {
        return key;
    }

    /** Gives a button its words: tooltip with keys, accessible name. */
    void name(JComponent button, String what, String keys, int row) {
        String tip = shared.get("row." + what, one(), row + 1);
        button.setToolTipText(keys.isEmpty() ? tip : tip + "  (" + UiAction.text(UiAction.keys(keys)) + ")");
        button.getAccessibleContext().setAccessibleName(tip);
        button.setName(key + "." + row + "." + what);
    }
}
