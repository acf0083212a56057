package org.collimator.ui.list;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Keys;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.WrapLayout;

/** The cells in their rows, with buttons above each column and behind each row, and what adds more below. On the event thread. */
final class TablePanel {
    private final TableWords words;
    private final TableField.Acts acts;
    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN));
    private final JPanel grid = new JPanel();
    private final JCheckBox headed;

    TablePanel(TableWords words, TableField.Acts acts) {
        this.words = words;
        this.acts = acts;
        headed = new JCheckBox(words.headed());
        headed.setOpaque(false);
        headed.setName(words.name("headed"));
        headed.addActionListener(event -> acts.headed(headed.isSelected()));
        grid.setOpaque(false);
        panel.setOpaque(false);
        panel.add(headed);
        panel.add(grid, "growx, wmin 0");
        JPanel buttons = new JPanel(new WrapLayout(0, 0));
        buttons.setOpaque(false);
        buttons.add(button("row.add", "add", acts::addRow));
        buttons.add(button("column.add", "add", acts::addColumn));
        buttons.add(button("paste", "paste", acts::paste));
        panel.add(buttons, "growx, wmin 0");
    }

    private JButton button(String what, String icon, Runnable run) {
        JButton button = new JButton(words.shared(what), Icons.small(icon));
        button.setName(words.name(what));
        button.setToolTipText(words.shared(what + ".tip"));
        button.addActionListener(event -> run.run());
        return button;
    }

    private static JButton small(String icon, Runnable run) {
        JButton button = new JButton(Icons.small(icon));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setFocusable(false);
        button.addActionListener(event -> run.run());
        return button;
    }

    JComponent component() {
        return panel;
    }

    JComponent grid() {
        return grid;
    }

    /** Shows other cells. */
    void show(List<List<TextCell>> lines, boolean hasHeader) {
        headed.setSelected(hasHeader);
        int columns = lines.isEmpty() ? 0 : lines.get(0).size();
        grid.removeAll();
        grid.setLayout(new MigLayout("insets 0, fillx, gap 4 4", "[grow 100,fill,sg]".repeat(columns) + "[]"));
        int first = hasHeader ? TableEdits.HEADER : 0;
        for (int column = 0; column < columns; column++) {
            grid.add(columnButtons(first, column, columns), "cell " + column + " 0, growx 0, alignx center");
        }
        for (int i = 0; i < lines.size(); i++) {
            int row = first + i;
            for (int column = 0; column < columns; column++) {
                JComponent cell = lines.get(i).get(column).component();
                if (row == TableEdits.HEADER) {
                    cell.putClientProperty("FlatLaf.styleClass", "semibold");
                }
                grid.add(cell, "cell " + column + " " + (i + 1) + ", growx, wmin 48, aligny top");
            }
            if (row != TableEdits.HEADER) {
                grid.add(rowButtons(row, lines.size() + first), "cell " + columns + " " + (i + 1) + ", aligny top");
            }
        }
        panel.revalidate();
        panel.repaint();
    }

    private JComponent columnButtons(int row, int column, int columns) {
        JButton left = small("back", () -> acts.moveColumn(row, column, column - 1));
        JButton right = small("forward", () -> acts.moveColumn(row, column, column + 1));
        JButton remove = small("remove", () -> acts.removeColumn(row, column));
        words.name(left, "column.left", "alt shift LEFT", column);
        words.name(right, "column.right", "alt shift RIGHT", column);
        words.name(remove, "column.remove", "alt shift DELETE", column);
        left.setEnabled(column > 0);
        right.setEnabled(column + 1 < columns);
        return together(left, remove, right);
    }

    private JComponent rowButtons(int row, int rows) {
        JButton up = small("up", () -> acts.moveRow(row, row - 1, 0));
        JButton down = small("down", () -> acts.moveRow(row, row + 1, 0));
        JButton remove = small("remove", () -> acts.removeRow(row, 0));
        words.name(up, "row.up", "alt UP", row);
        words.name(down, "row.down", "alt DOWN", row);
        words.name(remove, "row.remove", "alt DELETE", row);
        up.setEnabled(row > 0);
        down.setEnabled(row + 1 < rows);
        return together(up, down, remove);
    }

    private static JComponent together(JButton... buttons) {
        JPanel together = new JPanel(new MigLayout("insets 0, gap 0"));
        together.setOpaque(false);
        for (JButton button : buttons) {
            together.add(button);
        }
        return together;
    }

    /** The keys of a cell: those of its row as in all lists, and with Shift those of its column. */
    void keys(JComponent input, int row, int column) {
        RowKeys.install(
                input,
                true,
                new RowKeys.Acts(
                        () -> acts.enter(row, column),
                        () -> acts.moveRow(row, row - 1, column),
                        () -> acts.moveRow(row, row + 1, column),
                        () -> acts.removeRow(row, column),
                        () -> false));
        Keys.on(
                input,
                KeyStroke.getKeyStroke("alt shift LEFT"),
                "column.left",
                () -> acts.moveColumn(row, column, column - 1));
        Keys.on(
                input,
                KeyStroke.getKeyStroke("alt shift RIGHT"),
                "column.right",
                () -> acts.moveColumn(row, column, column + 1));
        Keys.on(
                input,
                KeyStroke.getKeyStroke("alt shift DELETE"),
                "column.remove",
                () -> acts.removeColumn(row, column));
        Keys.on(input, KeyStroke.getKeyStroke("alt ENTER"), "row.insert", () -> acts.insertRow(row + 1));
    }
}
