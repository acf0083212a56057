package org.collimator.ui.list;

import java.util.List;

/**
 * How the rows of a list come to be.
 *
 * @param <T> a row
 */
public interface RowKind<T> {
    /** A row on which nothing is written yet. */
    T blank(List<T> others);

    /** The row of a line that was pasted. */
    T pasted(PastedRow line, List<T> others);

    /** Whether nothing is written on a row, so that it can be replaced by what is pasted. */
    boolean isBlank(T row);
}
