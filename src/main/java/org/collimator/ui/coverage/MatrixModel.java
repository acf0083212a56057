package org.collimator.ui.coverage;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.collimator.ui.form.LevelWords;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.Titles;

/** The matrix of objectives for a table. On the event thread. */
@SuppressWarnings("EnumOrdinal") // columns of a table are counted
final class MatrixModel extends AbstractTableModel {
    private static final long serialVersionUID = 1;

    private final transient Texts texts = Texts.of(MatrixModel.class);
    private transient List<CoverageRow> rows = List.of();

    void show(List<CoverageRow> next) {
        rows = next;
        fireTableDataChanged();
    }

    CoverageRow row(int n) {
        return rows.get(n);
    }

    static CoverageColumn column(int n) {
        return CoverageColumn.values()[n];
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return CoverageColumn.values().length;
    }

    @Override
    public String getColumnName(int n) {
        CoverageColumn column = column(n);
        return column.level()
                .map(level -> texts.get("column.level", LevelWords.name(level)))
                .orElseGet(() -> texts.get("column." + column.id()));
    }

    @Override
    public Object getValueAt(int row, int n) {
        CoverageRow shown = rows.get(row);
        CoverageColumn column = column(n);
        return switch (column) {
            case MODULE ->
                shown.module().title().isBlank()
                        ? shown.module().id().value()
                        : shown.module().title();
            case OBJECTIVE -> Titles.of(shown.objective());
            case VERDICT -> texts.get("gap." + shown.gap().id());
            case LESSONS, REMEMBER, UNDERSTAND, APPLY, ANALYSE, EVALUATE, CREATE, NO_LEVEL, QUESTIONS, CHECKLISTS ->
                shown.isMissing(column)
                        ? texts.get("missing")
                        : shown.count(column) == 0 ? "·" : Integer.toString(shown.count(column));
        };
    }
}
