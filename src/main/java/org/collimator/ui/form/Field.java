package org.collimator.ui.form;

import java.util.function.Consumer;
import javax.swing.JComponent;

/**
 * One value on the screen. Shows it and tells what the user makes of it; does not keep it. Showing the value that is already
 * there disturbs nothing. On the event thread.
 *
 * @param <V> the value
 */
public interface Field<V> {
    /** The component with everything that belongs to the value. */
    JComponent component();

    /** The component that takes the caret, and carries the outline and the accessible name. */
    default JComponent input() {
        return component();
    }

    /** Shows a value; tells nobody. */
    void show(V value);

    /** Tells what the user makes of the value. Called once, before anything is shown. */
    void onEdit(Consumer<V> listener);

    /** Whether edits in a row count as one step, as typing does. */
    default boolean merges() {
        return false;
    }

    /** Puts the caret at a place within the value, by its JSON pointer below the field. */
    default void focus(String pointer) {
        input().requestFocusInWindow();
    }
}
