package org.collimator.document;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A change that can be undone: a function from one document to the next.
 *
 * @param <S> the document
 * @param label what the undo menu says, such as "Rename module"
 * @param mergeKey edits in a row with the same key become one undo step, as typing in one field does; null never merges
 * @param place where to look after it is done or undone
 * @param change from the document before to the one after; pure
 */
public record Edit<S>(String label, @Nullable String mergeKey, Place place, UnaryOperator<S> change) {
    public Edit {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(change, "change");
    }

    /** An edit that never merges. */
    public static <S> Edit<S> of(String label, Place place, UnaryOperator<S> change) {
        return new Edit<>(label, null, place, change);
    }
}
