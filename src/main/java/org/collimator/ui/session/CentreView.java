package org.collimator.ui.session;

import javax.swing.JComponent;

/** A page in the centre of the window: a form or a view over the whole curriculum. Made once and kept. On the event thread. */
public interface CentreView {
    /** What is shown. */
    JComponent component();

    /** It comes to the front: what it shows is brought up to date. Edits reach it only while it is in front. */
    void shown();

    /** It goes to the back. */
    default void hidden() {}

    /** Puts the caret into the field at a JSON pointer below the shown element. */
    default void focus(String pointer) {
        component().requestFocusInWindow();
    }
}
