package org.collimator.ui.kit;

import javax.swing.JList;
import javax.swing.ListModel;

/**
 * A list all of whose rows are as high as one of them would be, at any size of text: a list of ten thousand rows need not measure them.
 * On the event thread.
 *
 * @param <T> a row
 */
public final class EvenRows<T> extends JList<T> {
    private static final long serialVersionUID = 1;

    /** A list of a model's rows. */
    public EvenRows(ListModel<T> rows) {
        super(rows);
    }

    /** A list keeps the height that it once measured, also when the size of text becomes another. */
    @Override
    public void updateUI() {
        super.updateUI();
        T like = getPrototypeCellValue();
        if (like != null) {
            setPrototypeCellValue(null);
            setPrototypeCellValue(like);
        }
    }
}
