package org.collimator.ui.list;

import java.awt.Cursor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.form.Field;
import org.collimator.ui.kit.Icons;
import org.jspecify.annotations.Nullable;

/**
 * The components of one row. They stay where they are; what they show changes. On the event thread.
 *
 * @param <T> the row
 */
final class RowLine<T> {
    final JLabel grip = new JLabel(Icons.small("grip"));
    final JButton up;
    final JButton down;
    final JButton remove;
    final JPanel buttons = new JPanel(new MigLayout("insets 0, gap 0"));
    final List<Cell<T, ?>> cells = new ArrayList<>();
    final @Nullable JToggleButton mark;

    /** A member's field in this row. */
    record Cell<T, V>(Column<T, V> column, Field<V> field) {
        void show(T row) {
            field.show(column.get().apply(row));
        }

        JComponent input() {
            return field.input();
        }

        /** Listens to the field; tells the row with what the user made of it. */
        void listen(Consumer<Change<T>> edited) {
            field.onEdit(value ->
                    edited.accept(new Change<>(this, row -> column.with().apply(row, value))));
        }

        static <T, V> Cell<T, V> of(Column<T, V> column) {
            return new Cell<>(column, column.maker().get());
        }
    }

    /** What the user made of one cell. */
    record Change<T>(Cell<T, ?> cell, java.util.function.UnaryOperator<T> change) {}

    RowLine(List<Column<T, ?>> columns, @Nullable JToggleButton mark) {
        this.mark = mark;
        columns.forEach(column -> cells.add(Cell.of(column)));
        grip.setCursor(Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR));
        up = button("up");
        down = button("down");
        remove = button("remove");
        buttons.setOpaque(false);
        buttons.add(up);
        buttons.add(down);
        buttons.add(remove);
    }

    private static JButton button(String icon) {
        JButton button = new JButton(Icons.small(icon));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setFocusable(false);
        return button;
    }

    void show(T row, @Nullable Marks<T> marks) {
        cells.forEach(cell -> cell.show(row));
        if (mark != null && marks != null) {
            mark.setSelected(marks.has().test(row));
        }
    }

    void visible(boolean visible) {
        grip.setVisible(visible);
        buttons.setVisible(visible);
        if (mark != null) {
            mark.setVisible(visible);
        }
        cells.forEach(cell -> cell.field().component().setVisible(visible));
    }

    /** The upper and lower border of the row in its panel. */
    int top() {
        return Math.min(
                buttons.getY(),
                cells.isEmpty()
                        ? buttons.getY()
                        : cells.get(0).field().component().getY());
    }

    int bottom() {
        int bottom = buttons.getY() + buttons.getHeight();
        for (Cell<T, ?> cell : cells) {
            JComponent each = cell.field().component();
            bottom = Math.max(bottom, each.getY() + each.getHeight());
        }
        return bottom;
    }
}
