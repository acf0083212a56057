package org.collimator.ui.form;

import javax.swing.JComponent;
import org.collimator.document.ElementRef;

/** Shows one element at a time and emits edits of it. On the event thread. */
public interface ElementForm {
    /** The page, without a scroll pane around it. */
    JComponent component();

    /** Shows an element of the form's kind. */
    void show(ElementRef ref);

    /** The shown element, or something it shows besides, may have changed. */
    void refresh();

    /** Other findings are known. */
    void refreshFindings();

    /** Puts the caret into the field at a JSON pointer below the element. */
    void focus(String pointer);
}
