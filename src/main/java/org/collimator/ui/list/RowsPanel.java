package org.collimator.ui.list;

import java.awt.Color;
import java.awt.Graphics;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.WrapLayout;
import org.collimator.ui.kit.WrappedText;

/**
 * The rows in one grid, so that their fields stand below their headings, and the buttons below. On the event thread.
 *
 * @param <T> a row
 */
final class RowsPanel<T> {
    private final RowWords words;
    private final List<Column<T, ?>> columns;
    private final boolean marked;
    private final Grid grid;
    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN));
    private final WrappedText none;
    private final JButton add;

    /** What the buttons do. */
    record Acts(Runnable add, Runnable paste) {}

    /** The grid; passes the caret on to its first field. */
    private static final class Grid extends JPanel {
        private static final long serialVersionUID = 1;

        private int line = -1;

        Grid(MigLayout layout) {
            super(layout);
            setOpaque(false);
        }

        @Override
        public void requestFocus() {
            transferFocus();
        }

        @Override
        public boolean requestFocusInWindow() {
            transferFocus();
            return true;
        }

        @Override
        public void paint(Graphics g) {
            super.paint(g);
            if (line >= 0) {
                Color accent = UIManager.getColor("Component.focusColor");
                g.setColor(accent == null ? getForeground() : accent);
                g.fillRect(0, line - 1, getWidth(), 3);
            }
        }
    }

    RowsPanel(RowWords words, List<Column<T, ?>> columns, boolean marked, Acts acts) {
        this.words = words;
        this.columns = List.copyOf(columns);
        this.marked = marked;
        grid = new Grid(new MigLayout("insets 0, fillx, gap 8 4, hidemode 3", constraints()));
        none = WrappedText.hint(words.none());
        add = button("add", words.shared("add", words.one()), "add");
        JButton paste = button("paste", words.shared("paste"), "paste");
        paste.setToolTipText(words.shared("paste.tip"));
        add.setToolTipText(words.shared("add.tip"));
        add.addActionListener(event -> acts.add().run());
        paste.addActionListener(event -> acts.paste().run());
        headings();
        panel.setOpaque(false);
        panel.add(none, "growx");
        panel.add(grid, "growx, wmin 0");
        JPanel buttons = new JPanel(new WrapLayout(0, 0));
        buttons.setOpaque(false);
        buttons.add(add);
        buttons.add(paste);
        panel.add(buttons, "growx, wmin 0");
    }

    private String constraints() {
        StringBuilder text = new StringBuilder("[]");
        if (marked) {
            text.append("[center]");
        }
        for (Column<T, ?> column : columns) {
            switch (column.place()) {
                case WIDE -> text.append("[grow 100,fill,sizegroup wide]");
                case NARROW -> text.append("[shrinkprio 200]");
                case BELOW -> {
                    // stands below the others
                }
            }
        }
        return text.append("[]").toString();
    }

    private void headings() {
        int x = 1;
        if (marked) {
            grid.add(heading(words.column("mark")), "cell " + x++ + " 0");
        }
        for (Column<T, ?> column : columns) {
            if (column.place() != Column.Place.BELOW) {
                grid.add(heading(words.column(column.member())), "cell " + x++ + " 0");
            }
        }
    }

    private static JLabel heading(String text) {
        JLabel label = new JLabel(text);
        label.putClientProperty("FlatLaf.styleClass", "small");
        label.putClientProperty("FlatLaf.style", "foreground: $Collimator.hint");
        return label;
    }

    private JButton button(String icon, String text, String name) {
        JButton button = new JButton(text, Icons.small(icon));
        button.setName(words.key() + "." + name);
        return button;
    }

    /** Adds the components of a row; they stay in the grid. */
    void add(RowLine<T> line, int number) {
        int y = 1 + 2 * number;
        int x = 0;
        String top = number == 0 ? "" : ", gaptop 4";
        grid.add(line.grip, "cell " + x++ + " " + y + ", aligny top, gaptop 6");
        if (line.mark != null) {
            grid.add(line.mark, "cell " + x++ + " " + y + ", aligny top, gaptop 4");
        }
        int first = x;
        for (RowLine.Cell<T, ?> cell : line.cells) {
            if (cell.column().place() != Column.Place.BELOW) {
                grid.add(cell.field().component(), "cell " + x++ + " " + y + ", aligny top" + width(cell) + top);
            }
        }
        for (RowLine.Cell<T, ?> cell : line.cells) {
            if (cell.column().place() == Column.Place.BELOW) {
                grid.add(
                        cell.field().component(),
                        "cell " + first + " " + (y + 1) + " " + (x - first) + " 1, growx, wmin 80, gapbottom 8");
            }
        }
        grid.add(line.buttons, "cell " + x + " " + y + ", aligny top" + top);
    }

    /** A choice may become narrow before a text does; a number is never cut. */
    private static String width(RowLine.Cell<?, ?> cell) {
        if (cell.column().place() == Column.Place.WIDE) {
            return ", growx, wmin 80";
        }
        return cell.input() instanceof JComboBox<?> ? ", growx, wmin 96" : ", wmin pref";
    }

    void count(int rows) {
        none.setVisible(rows == 0);
        grid.setVisible(rows > 0);
        panel.revalidate();
        panel.repaint();
    }

    /** Shows where a dragged row would go; nowhere where it is negative. */
    void dropLine(int y) {
        grid.line = y;
        grid.repaint();
    }

    JComponent rows() {
        return grid;
    }

    JComponent component() {
        return panel;
    }

    JButton addButton() {
        return add;
    }
}
