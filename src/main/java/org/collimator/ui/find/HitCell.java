package org.collimator.ui.find;

import java.awt.Color;
import java.awt.Component;
import java.util.Locale;
import javax.swing.JTable;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;
import org.collimator.text.Markdown;
import org.collimator.ui.session.Titles;

/** Paints where a hit stands, and the words around it with the hit marked. */
final class HitCell extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1;

    private final transient FindModel model;

    HitCell(FindModel model) {
        this.model = model;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        int shown = table.convertColumnIndexToModel(column);
        boolean context = shown == FindModel.CONTEXT;
        putClientProperty("html.disable", !context);
        String words = context ? marked(model.hit(row), selected, table) : String.valueOf(value);
        super.getTableCellRendererComponent(table, words, selected, focused, row, column);
        setIcon(shown == FindModel.ELEMENT ? Titles.icon(model.located(row).ref()) : null);
        getAccessibleContext().setAccessibleName(String.valueOf(value));
        return this;
    }

    private static String marked(Hit hit, boolean selected, JTable table) {
        Color mark = UIManager.getColor(selected ? "Table.selectionForeground" : "Component.accentColor");
        Color colour = mark == null ? table.getForeground() : mark;
        return "<html><nobr>" + Markdown.escape(hit.before()) + "<b><u><font color=\""
                + String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF) + "\">"
                + Markdown.escape(hit.found().replace('\n', ' ')) + "</font></u></b>" + Markdown.escape(hit.after())
                + "</nobr></html>";
    }
}
