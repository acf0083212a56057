package org.collimator.ui.list;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.collimator.ui.form.Field;

/**
 * A member of the rows of a {@link RowsField}.
 *
 * @param <T> a row
 * @param <V> the member's type
 * @param member its name in files, which is also the end of the key of its words
 * @param get reads it
 * @param with the row with another value
 * @param maker a new field for it
 * @param place where it stands in the row
 */
public record Column<T, V>(
        String member, Function<T, V> get, BiFunction<T, V, T> with, Supplier<Field<V>> maker, Place place) {
    /** Where a member stands in its row. */
    public enum Place {
        /** In the row, taking the width that is left; Enter leads to the next row. */
        WIDE,
        /** In the row, as narrow as it can be. */
        NARROW,
        /** On a line of its own below the row; Enter begins a new line within it. */
        BELOW
    }

    /** A member that takes the width that is left. */
    public static <T, V> Column<T, V> wide(
            String member, Function<T, V> get, BiFunction<T, V, T> with, Supplier<Field<V>> maker) {
        return new Column<>(member, get, with, maker, Place.WIDE);
    }

    /** A member that is as narrow as it can be. */
    public static <T, V> Column<T, V> narrow(
            String member, Function<T, V> get, BiFunction<T, V, T> with, Supplier<Field<V>> maker) {
        return new Column<>(member, get, with, maker, Place.NARROW);
    }

    /** A text on a line of its own below the row. */
    public static <T> Column<T, String> below(
            String member, String placeholder, Function<T, String> get, BiFunction<T, String, T> with) {
        return new Column<>(member, get, with, () -> TextCell.lines(placeholder), Place.BELOW);
    }

    /** A text of one paragraph that takes the width that is left. */
    public static <T> Column<T, String> text(String member, Function<T, String> get, BiFunction<T, String, T> with) {
        return new Column<>(member, get, with, () -> TextCell.line(""), Place.WIDE);
    }
}
