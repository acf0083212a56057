package org.collimator.ui.form;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.validation.QuickFix;

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

    /**
     * JSON pointer below the value of the part that was edited last, for a value that has parts; typing in one part does not
     * merge with typing in another, and undo leads back to it.
     */
    default String part() {
        return "";
    }

    /** What the last edit did, for the undo menu; blank where it changed the value as a whole. */
    default String deed() {
        return "";
    }

    /**
     * Tells what was found about the value, for a value that marks its parts itself.
     *
     * @param pointer JSON pointer of the value below the element; the problems' pointers begin with it
     */
    default void found(String pointer, List<Problem> problems) {}

    /**
     * Shows what was found about places within the value, such as a row of a list.
     *
     * @param pointer the JSON pointer of the value, below the element
     * @return the findings that have no place within, to be shown below the whole
     */
    default List<Problem> showFindings(List<Problem> problems, String pointer, Consumer<QuickFix> fix) {
        return problems;
    }

    /** Puts the caret at a place within the value, by its JSON pointer below the field. */
    default void focus(String pointer) {
        input().requestFocusInWindow();
    }
}
