package org.collimator.ui.bank;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.RowSorter;
import javax.swing.SortOrder;
import javax.swing.table.TableModel;

/** Lets the headings of the table show and choose the order; the rows are sorted before the table sees them. */
@SuppressWarnings("EnumOrdinal") // columns of a table are counted
final class BankSorter extends RowSorter<TableModel> {
    private final TableModel table;
    private final BankModel bank;
    private final Consumer<BankOrder> chosen;

    BankSorter(TableModel table, BankModel bank, Consumer<BankOrder> chosen) {
        this.table = table;
        this.bank = bank;
        this.chosen = chosen;
    }

    @Override
    public TableModel getModel() {
        return table;
    }

    @Override
    public void toggleSortOrder(int column) {
        chosen.accept(bank.order().toggled(BankColumn.values()[column]));
        fireSortOrderChanged();
    }

    @Override
    public int convertRowIndexToModel(int index) {
        return index;
    }

    @Override
    public int convertRowIndexToView(int index) {
        return index;
    }

    @Override
    public void setSortKeys(List<? extends SortKey> keys) {
        if (keys.isEmpty()) {
            chosen.accept(BankOrder.OF_CURRICULUM);
        } else {
            SortKey key = keys.get(0);
            chosen.accept(
                    new BankOrder(BankColumn.values()[key.getColumn()], key.getSortOrder() == SortOrder.DESCENDING));
        }
        fireSortOrderChanged();
    }

    @Override
    public List<? extends SortKey> getSortKeys() {
        BankColumn column = bank.order().column();
        return column == null
                ? List.of()
                : List.of(new SortKey(
                        column.ordinal(), bank.order().descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING));
    }

    @Override
    public int getViewRowCount() {
        return table.getRowCount();
    }

    @Override
    public int getModelRowCount() {
        return table.getRowCount();
    }

    @Override
    public void modelStructureChanged() {
        // nothing is kept here
    }

    @Override
    public void allRowsChanged() {
        // nothing is kept here
    }

    @Override
    public void rowsInserted(int first, int end) {
        // nothing is kept here
    }

    @Override
    public void rowsDeleted(int first, int end) {
        // nothing is kept here
    }

    @Override
    public void rowsUpdated(int first, int end) {
        // nothing is kept here
    }

    @Override
    public void rowsUpdated(int first, int end, int column) {
        // nothing is kept here
    }
}
