package org.collimator.ui.find;

import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import javax.swing.JTable;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;
import org.collimator.ui.session.Titles;
import org.jspecify.annotations.Nullable;

/** Paints where a hit stands, and the words around it with the hit marked. */
final class HitCell extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1;

    private final transient FindModel model;
    private transient @Nullable AttributedString marked;

    HitCell(FindModel model) {
        this.model = model;
        putClientProperty("html.disable", true);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        int shown = table.convertColumnIndexToModel(column);
        boolean context = shown == FindModel.CONTEXT;
        super.getTableCellRendererComponent(table, context ? "" : value, selected, focused, row, column);
        marked = context ? marked(model.hit(row), selected) : null;
        setIcon(shown == FindModel.ELEMENT ? Titles.icon(model.located(row).ref()) : null);
        getAccessibleContext().setAccessibleName(String.valueOf(value));
        return this;
    }

    /** The words around a hit on one line, the hit in a heavier type, underlined and coloured. */
    private AttributedString marked(Hit hit, boolean selected) {
        String before = hit.before();
        String found = hit.found().replace('\n', ' ');
        AttributedString line = new AttributedString(before + found + hit.after());
        line.addAttribute(TextAttribute.FONT, getFont());
        line.addAttribute(TextAttribute.FOREGROUND, getForeground());
        int start = before.length();
        int end = start + found.length();
        Color mark = UIManager.getColor(selected ? "Table.selectionForeground" : "Component.accentColor");
        line.addAttribute(TextAttribute.FONT, getFont().deriveFont(Font.BOLD), start, end);
        line.addAttribute(TextAttribute.UNDERLINE, TextAttribute.UNDERLINE_ON, start, end);
        line.addAttribute(TextAttribute.FOREGROUND, mark == null ? getForeground() : mark, start, end);
        return line;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (marked != null) {
            Graphics2D pen = (Graphics2D) graphics.create();
            FlatUIUtils.setRenderingHints(pen);
            TextLayout line = new TextLayout(marked.getIterator(), pen.getFontRenderContext());
            Insets insets = getInsets();
            boolean fromLeft = line.isLeftToRight();
            float x = fromLeft ? insets.left : getWidth() - insets.right - line.getAdvance();
            float middle = (getHeight() + line.getAscent() - line.getDescent()) / 2;
            pen.clipRect(insets.left, 0, Math.max(0, getWidth() - insets.left - insets.right), getHeight());
            line.draw(pen, x, middle);
            pen.dispose();
        }
    }
}
