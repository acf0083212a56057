package org.collimator.ui.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.FontMetrics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JTable;
import javax.swing.JViewport;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import javax.swing.table.TableModel;

/**
 * A table whose columns are never too narrow for their headings, at any size of text; it scrolls sideways where there is not room for all.
 * On the event thread.
 */
public final class HeadedTable extends JTable {
    private static final long serialVersionUID = 1;

    private static final int AIR = 8;

    private final Map<Integer, Integer> least = new HashMap<>();
    private final Map<Integer, List<String>> whole = new HashMap<>();

    /** A table of a model. */
    public HeadedTable(TableModel model) {
        super(model);
    }

    /**
     * A column is never narrower than so many letters.
     *
     * @param column its number in the model
     */
    public void least(int column, int letters) {
        least.put(column, letters);
    }

    /**
     * A column shows each of these words whole.
     *
     * @param column its number in the model
     */
    public void whole(int column, List<String> words) {
        whole.put(column, List.copyOf(words));
    }

    @Override
    public void doLayout() {
        for (int i = 0; i < getColumnModel().getColumnCount(); i++) {
            TableColumn column = getColumnModel().getColumn(i);
            int width = least(column, i);
            if (column.getMinWidth() != width) {
                column.setMinWidth(width);
                column.setPreferredWidth(Math.max(width, column.getPreferredWidth()));
            }
        }
        super.doLayout();
    }

    private int least(TableColumn column, int at) {
        TableCellRenderer own = column.getHeaderRenderer();
        TableCellRenderer renderer = own == null ? getTableHeader().getDefaultRenderer() : own;
        Component heading = renderer.getTableCellRendererComponent(this, column.getHeaderValue(), false, false, -1, at);
        int letters = least.getOrDefault(column.getModelIndex(), 0)
                * getFontMetrics(getFont()).charWidth('n');
        int wanted = Math.max(letters, heading.getPreferredSize().width + AIR);
        return Math.min(column.getMaxWidth(), Math.max(wanted, widest(column.getModelIndex())));
    }

    private int widest(int column) {
        FontMetrics metrics = getFontMetrics(getFont());
        int widest = whole.getOrDefault(column, List.of()).stream()
                .mapToInt(metrics::stringWidth)
                .max()
                .orElse(0);
        return widest == 0 ? 0 : widest + 2 * AIR;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        Container parent = getParent();
        int width = 0;
        for (int i = 0; i < getColumnModel().getColumnCount(); i++) {
            width += getColumnModel().getColumn(i).getMinWidth();
        }
        boolean fits = !(parent instanceof JViewport viewport) || viewport.getWidth() >= width;
        return super.getScrollableTracksViewportWidth() && fits;
    }
}
