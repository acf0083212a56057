package org.collimator.ui.bank;

import javax.swing.table.AbstractTableModel;
import org.collimator.ui.kit.Texts;

/** The bank's rows for a table; every cell is the row itself, which the renderer of its column reads. */
@SuppressWarnings("EnumOrdinal") // columns of a table are counted
final class BankTableModel extends AbstractTableModel {
    private static final long serialVersionUID = 1;

    private final transient BankModel bank;
    private final transient Texts texts = Texts.of(BankTableModel.class);

    BankTableModel(BankModel bank) {
        this.bank = bank;
    }

    @Override
    public int getRowCount() {
        return bank.size();
    }

    @Override
    public int getColumnCount() {
        return BankColumn.values().length;
    }

    @Override
    public String getColumnName(int column) {
        return texts.get("column." + BankColumn.values()[column].id());
    }

    @Override
    public Object getValueAt(int row, int column) {
        return bank.text(bank.row(row), BankColumn.values()[column]);
    }
}
