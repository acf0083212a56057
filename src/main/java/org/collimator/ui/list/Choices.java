package org.collimator.ui.list;

import java.util.List;

/**
 * What a {@link PickField} can choose from.
 *
 * @param <T> what is chosen
 */
public interface Choices<T> {
    /** All there are now, in their order. */
    List<T> all();

    /** How one reads; also of one that is not there any more. */
    String words(T value);

    /** Whether two are the same choice, whatever stands beside them. */
    default boolean isSame(T one, T other) {
        return one.equals(other);
    }

    /** Whether words stand beside each, such as the page of a reference. */
    default boolean hasDetail() {
        return false;
    }

    /** The words beside it. */
    default String detail(T value) {
        return "";
    }

    /** The same with other words beside it. */
    default T withDetail(T value, String detail) {
        return value;
    }
}
