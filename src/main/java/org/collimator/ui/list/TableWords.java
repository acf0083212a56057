package org.collimator.ui.list;

import javax.swing.JComponent;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;

/** The words and names of a grid; {@code <key>.headed} and what all grids share. */
final class TableWords {
    private final Texts own;
    private final String key;
    private final Texts shared = Texts.of(TableWords.class);

    TableWords(Texts own, String key) {
        this.own = own;
        this.key = key;
    }

    String headed() {
        return own.get(key + ".headed");
    }

    String deed(String what) {
        return shared.get("table.deed." + what);
    }

    String shared(String what) {
        return shared.get("table." + what);
    }

    /** The name of a cell for screen readers: where it stands. */
    String cell(int row, int column) {
        return row == TableEdits.HEADER
                ? shared.get("table.heading", column + 1)
                : shared.get("table.cell", row + 1, column + 1);
    }

    /** The name of a cell for tests. */
    String name(int row, int column) {
        return key + "." + (row == TableEdits.HEADER ? "header" : row) + "." + column;
    }

    String name(String what) {
        return key + "." + what;
    }

    /** Gives a button of a row or a column its words. */
    void name(JComponent button, String what, String keys, int number) {
        String tip = shared.get("table." + what, number + 1);
        button.setToolTipText(tip + "  (" + UiAction.text(UiAction.keys(keys)) + ")");
        button.getAccessibleContext().setAccessibleName(tip);
        button.setName(key + "." + what + "." + number);
    }
}
