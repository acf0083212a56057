package org.collimator.ui.bank;

import java.awt.Component;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.Icon;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.collimator.question.QuestionKind;
import org.collimator.ui.form.FindingIcons;
import org.collimator.ui.kit.Icons;
import org.collimator.validation.Severity;

/** Paints a cell: words, with an icon where the column has one. */
@SuppressWarnings("EnumOrdinal") // columns of a table are counted
final class BankCell extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1;

    private final transient BankModel bank;
    private final transient Map<QuestionKind, Icon> kinds = new EnumMap<>(QuestionKind.class);

    BankCell(BankModel bank) {
        this.bank = bank;
        for (QuestionKind kind : QuestionKind.values()) {
            kinds.put(kind, Icons.ofKind(kind.id(), 16));
        }
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        super.getTableCellRendererComponent(table, value, selected, focused, row, column);
        BankColumn shown = BankColumn.values()[table.convertColumnIndexToModel(column)];
        BankRow question = bank.row(row);
        setIcon(icon(question, shown));
        setHorizontalAlignment(shown == BankColumn.POINTS ? SwingConstants.TRAILING : SwingConstants.LEADING);
        String text = String.valueOf(value);
        setToolTipText(text.isBlank() || shown == BankColumn.POINTS ? null : text);
        return this;
    }

    private Icon icon(BankRow row, BankColumn column) {
        if (column == BankColumn.KIND) {
            return kinds.getOrDefault(row.question().kind(), NO_ICON);
        }
        Severity worst = column == BankColumn.PROBLEMS ? bank.worst(row) : null;
        return worst == null ? NO_ICON : FindingIcons.of(worst);
    }

    private static final Icon NO_ICON = new Icon() {
        @Override
        public void paintIcon(Component on, java.awt.Graphics graphics, int x, int y) {
            // nothing
        }

        @Override
        public int getIconWidth() {
            return 0;
        }

        @Override
        public int getIconHeight() {
            return 0;
        }
    };

    /** Text without the lines that a label would read as HTML. */
    @Override
    protected void setValue(Object value) {
        super.setValue(value);
        putClientProperty("html.disable", true);
    }
}
