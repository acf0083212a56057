package org.collimator.ui.kit;

import java.util.List;
import javax.swing.AbstractListModel;

/**
 * The rows of a list, exchanged as a whole: ten thousand of them cost what is seen of them. On the event thread.
 *
 * @param <T> a row
 */
public final class ListRows<T> extends AbstractListModel<T> {
    private static final long serialVersionUID = 1;

    private transient List<T> all = List.of();

    /** Shows other rows; what was selected stays selected by its number. */
    public void show(List<T> next) {
        int before = all.size();
        all = next;
        fireContentsChanged(this, 0, Math.max(before, next.size()));
    }

    /** Shows other rows; nothing is selected afterwards. */
    public void replace(List<T> next) {
        int before = all.size();
        all = next;
        if (before > 0) {
            fireIntervalRemoved(this, 0, before - 1);
        }
        if (!next.isEmpty()) {
            fireIntervalAdded(this, 0, next.size() - 1);
        }
    }

    /** What is shown. */
    public List<T> all() {
        return all;
    }

    @Override
    public int getSize() {
        return all.size();
    }

    @Override
    public T getElementAt(int index) {
        return all.get(index);
    }
}
