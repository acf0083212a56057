package org.collimator.ui.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import javax.swing.JTable;
import javax.swing.event.ChangeEvent;
import javax.swing.event.ListSelectionEvent;
import javax.swing.event.TableColumnModelEvent;
import javax.swing.event.TableColumnModelListener;
import javax.swing.table.DefaultTableColumnModel;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import org.collimator.question.CognitiveLevel;
import org.collimator.question.Difficulty;
import org.collimator.question.Status;
import org.collimator.ui.kit.HeadedTable;
import org.collimator.ui.kit.Settings;

/** Which columns stand in which order and how wide; remembered from one start to the next. On the event thread. */
@SuppressWarnings("EnumOrdinal") // columns of a table are counted
final class BankColumns {
    private static final String KEY = "bank.columns";
    private static final String USUAL = "kind,stem,module,objectives,level,points,status,change,problems";
    private static final int NARROWEST = 40;
    /** Less than a half of its usual width in letters of the usual size. */
    private static final int LEAST = 18;

    private final JTable table;
    private final Settings settings;
    private final TableCellRenderer renderer;
    private boolean arranging;

    BankColumns(HeadedTable table, Settings settings, TableCellRenderer renderer) {
        this.table = table;
        this.settings = settings;
        this.renderer = renderer;
        for (BankColumn column : BankColumn.values()) {
            table.least(column.ordinal(), column.width() / LEAST);
        }
        BankWords words = new BankWords();
        whole(table, BankColumn.LEVEL, CognitiveLevel.values(), words::level);
        whole(table, BankColumn.DIFFICULTY, Difficulty.values(), words::difficulty);
        whole(table, BankColumn.STATUS, Status.values(), words::status);
        arranging = true;
        table.setColumnModel(new DefaultTableColumnModel());
        for (String part : settings.get(KEY, USUAL).split(",", 0)) {
            String[] parts = part.split(":", 0);
            BankColumn.ofId(parts[0].strip()).ifPresent(column -> add(column, width(parts, column)));
        }
        if (shown().isEmpty()) {
            add(BankColumn.STEM, BankColumn.STEM.width());
        }
        arranging = false;
        table.getColumnModel().addColumnModelListener(new Remember());
    }

    private static <T> void whole(HeadedTable table, BankColumn column, T[] values, Function<T, String> words) {
        table.whole(column.ordinal(), Arrays.stream(values).map(words).toList());
    }

    private static int width(String[] parts, BankColumn column) {
        try {
            return parts.length > 1 ? Math.max(NARROWEST, Integer.parseInt(parts[1])) : column.width();
        } catch (NumberFormatException unreadable) {
            return column.width();
        }
    }

    private void add(BankColumn column, int width) {
        if (find(column).isPresent()) {
            return;
        }
        TableColumn added = new TableColumn(column.ordinal(), width, renderer, null);
        added.setIdentifier(column);
        added.setHeaderValue(table.getModel().getColumnName(column.ordinal()));
        added.setMinWidth(NARROWEST);
        table.addColumn(added);
    }

    private Optional<TableColumn> find(BankColumn column) {
        for (int i = 0; i < table.getColumnCount(); i++) {
            TableColumn there = table.getColumnModel().getColumn(i);
            if (there.getModelIndex() == column.ordinal()) {
                return Optional.of(there);
            }
        }
        return Optional.empty();
    }

    /** What is shown, in order. */
    List<BankColumn> shown() {
        List<BankColumn> shown = new ArrayList<>();
        for (int i = 0; i < table.getColumnCount(); i++) {
            shown.add(BankColumn.values()[table.getColumnModel().getColumn(i).getModelIndex()]);
        }
        return shown;
    }

    boolean isShown(BankColumn column) {
        return find(column).isPresent();
    }

    /** Shows a column or hides it; the last one stays. */
    void show(BankColumn column, boolean wanted) {
        if (wanted) {
            add(column, column.width());
        } else if (table.getColumnCount() > 1) {
            find(column).ifPresent(table::removeColumn);
        }
    }

    /** The columns as they were at first. */
    void reset() {
        arranging = true;
        shown().forEach(column -> find(column).ifPresent(table::removeColumn));
        for (String id : USUAL.split(",", 0)) {
            BankColumn.ofId(id).ifPresent(column -> add(column, column.width()));
        }
        arranging = false;
        remember();
    }

    private void remember() {
        if (arranging) {
            return;
        }
        StringJoiner all = new StringJoiner(",");
        for (int i = 0; i < table.getColumnCount(); i++) {
            TableColumn column = table.getColumnModel().getColumn(i);
            all.add(BankColumn.values()[column.getModelIndex()].id() + ":" + column.getWidth());
        }
        settings.put(KEY, all);
    }

    private final class Remember implements TableColumnModelListener {
        @Override
        public void columnAdded(TableColumnModelEvent event) {
            remember();
        }

        @Override
        public void columnRemoved(TableColumnModelEvent event) {
            remember();
        }

        @Override
        public void columnMoved(TableColumnModelEvent event) {
            if (event.getFromIndex() != event.getToIndex()) {
                remember();
            }
        }

        @Override
        public void columnMarginChanged(ChangeEvent event) {
            remember();
        }

        @Override
        public void columnSelectionChanged(ListSelectionEvent event) {
            // no column is selected
        }
    }
}
