package org.collimator.ui.text;

import javax.swing.JComponent;
import javax.swing.JScrollPane;

/** A scroll pane that grows with its text as far as the text wants it to, and carries the outline of a finding. */
final class GrowingScroll extends JScrollPane {
    private static final long serialVersionUID = 1;

    GrowingScroll(JComponent text) {
        super(text);
        setHorizontalScrollBarPolicy(HORIZONTAL_SCROLLBAR_NEVER);
        text.addPropertyChangeListener(
                "JComponent.outline", event -> putClientProperty("JComponent.outline", event.getNewValue()));
    }

    @Override
    public boolean isValidateRoot() {
        return false;
    }
}
