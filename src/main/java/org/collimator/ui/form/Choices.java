package org.collimator.ui.form;

import java.util.List;
import org.collimator.curriculum.Curriculum;

/**
 * What can be picked from a curriculum, and how it reads.
 *
 * @param <T> what is picked, such as an id
 */
public interface Choices<T> {
    /**
     * One that can be picked.
     *
     * @param value what is picked
     * @param words how it reads in a line
     */
    record Choice<T>(T value, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    /** All that can be picked now, in the order of the outline; asked when a list opens. */
    List<Choice<T>> all(Curriculum curriculum);

    /** How a picked one reads; the id itself where it is no longer there. */
    String words(Curriculum curriculum, T value);
}
