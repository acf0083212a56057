package org.collimator.ui.coverage;

import java.awt.Component;
import javax.swing.Icon;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.collimator.curriculum.Domain;
import org.collimator.ui.form.FindingIcons;
import org.collimator.ui.form.LevelWords;
import org.collimator.validation.Severity;
import org.jspecify.annotations.Nullable;

/** Paints a cell of the matrix; what is missing carries a mark and a word. */
final class MatrixCell extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1;

    private final transient MatrixModel model;

    MatrixCell(MatrixModel model) {
        this.model = model;
        putClientProperty("html.disable", true);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        super.getTableCellRendererComponent(table, value, selected, focused, row, column);
        CoverageRow shown = model.row(table.convertRowIndexToModel(row));
        CoverageColumn at = MatrixModel.column(table.convertColumnIndexToModel(column));
        setHorizontalAlignment(at.counts() ? SwingConstants.CENTER : SwingConstants.LEADING);
        setIcon(icon(shown, at));
        setToolTipText(at.counts() ? null : tip(shown, at, String.valueOf(value)));
        return this;
    }

    /** What a cell says in full; an objective with the level that it asks for. */
    private static String tip(CoverageRow row, CoverageColumn column, String words) {
        Domain domain = row.objective().domain();
        return column != CoverageColumn.OBJECTIVE || domain == null
                ? words
                : words + "  (" + LevelWords.sentence(domain, row.objective().level()) + ")";
    }

    private static @Nullable Icon icon(CoverageRow row, CoverageColumn column) {
        if (column == CoverageColumn.VERDICT) {
            return switch (row.gap()) {
                case SAFETY -> FindingIcons.of(Severity.ERROR);
                case NOT_ASSESSED, NOT_TAUGHT, NO_CHECKLIST, TOO_LOW -> FindingIcons.of(Severity.WARNING);
                case NONE -> null;
            };
        }
        return row.isMissing(column) ? FindingIcons.of(Severity.WARNING) : null;
    }
}
