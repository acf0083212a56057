package org.collimator.ui.form;

import java.util.function.Consumer;

/**
 * A value with parts that are edited one by one; remembers which part the last edit was of, and what it did. On the event thread.
 *
 * @param <V> the value
 */
public abstract class PartsField<V> implements Field<V> {
    private Consumer<V> listener = value -> {};
    private String part = "";
    private String deed = "";
    private boolean merges;

    /** For fields that have parts. */
    protected PartsField() {}

    /**
     * Tells what the user makes of the value.
     *
     * @param newPart JSON pointer of the part below the value
     * @param newDeed what was done; blank where the part became another one
     * @param newMerges whether edits of this part in a row are one step
     */
    protected final void tell(V value, String newPart, String newDeed, boolean newMerges) {
        part = newPart;
        deed = newDeed;
        merges = newMerges;
        listener.accept(value);
    }

    @Override
    public final void onEdit(Consumer<V> edited) {
        listener = edited;
    }

    @Override
    public final boolean merges() {
        return merges;
    }

    @Override
    public final String part() {
        return part;
    }

    @Override
    public final String deed() {
        return deed;
    }
}
