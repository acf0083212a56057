package org.collimator.ui.list;

import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * The mark that the rows of a {@link RowsField} can carry, such as being the key.
 *
 * @param <T> a row
 * @param single whether one row at most has it: then marking one takes it from the others
 * @param has whether a row has it
 * @param with the row with or without it
 */
public record Marks<T>(boolean single, Predicate<T> has, BiFunction<T, Boolean, T> with) {}
