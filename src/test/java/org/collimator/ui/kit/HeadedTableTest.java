package org.collimator.ui.kit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javax.swing.JScrollPane;
import javax.swing.table.DefaultTableModel;
import org.junit.jupiter.api.Test;

class HeadedTableTest {
    private final HeadedTable table =
            new HeadedTable(new DefaultTableModel(new String[] {"Understanding radiation", "Checklists", "No"}, 2));
    private final JScrollPane pane = new JScrollPane(table);

    private void width(int width) {
        pane.setSize(width, 200);
        pane.doLayout();
        pane.getViewport().doLayout();
        table.doLayout();
        pane.getViewport().doLayout();
    }

    @Test
    void noColumnIsNarrowerThanItsHeading() {
        width(120);
        var heading = table.getTableHeader()
                .getDefaultRenderer()
                .getTableCellRendererComponent(table, "Understanding radiation", false, false, -1, 0);
        assertTrue(table.getColumnModel().getColumn(0).getWidth() >= heading.getPreferredSize().width);
        assertFalse(table.getScrollableTracksViewportWidth(), "it scrolls sideways instead");
    }

    @Test
    void aWideOneFillsItsPlace() {
        width(900);
        assertTrue(table.getScrollableTracksViewportWidth());
    }

    @Test
    void aColumnHasRoomForSoManyLetters() {
        table.least(2, 30);
        width(300);
        int letter = table.getFontMetrics(table.getFont()).charWidth('n');
        assertTrue(table.getColumnModel().getColumn(2).getWidth() >= 30 * letter);
    }
}
