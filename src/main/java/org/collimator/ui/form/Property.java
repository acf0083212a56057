package org.collimator.ui.form;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A member of a record.
 *
 * @param <E> the record
 * @param <V> the member's type
 * @param pointer its JSON pointer below the element without the leading slash, such as {@code title} or {@code about/level}; also
 *     the key of its words in the form's bundle
 * @param get reads it
 * @param with the record with another value
 */
public record Property<E, V>(String pointer, Function<E, V> get, BiFunction<E, V, E> with) {}
