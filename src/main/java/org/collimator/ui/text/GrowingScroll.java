package org.collimator.ui.text;

import java.awt.Container;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import org.jspecify.annotations.Nullable;

/**
 * A scroll pane that grows with its text as far as the text wants it to, and carries the outline of a finding. While a letter does not
 * make it grow, it is laid out alone; only a new line lays out the page around it.
 */
final class GrowingScroll extends JScrollPane {
    private static final long serialVersionUID = 1;

    private @Nullable Dimension granted;

    GrowingScroll(JComponent text) {
        super(text);
        setHorizontalScrollBarPolicy(HORIZONTAL_SCROLLBAR_NEVER);
        text.addPropertyChangeListener(
                "JComponent.outline", event -> putClientProperty("JComponent.outline", event.getNewValue()));
    }

    @Override
    public Dimension getPreferredSize() {
        granted = super.getPreferredSize();
        return granted;
    }

    @Override
    public void validate() {
        super.validate();
        Dimension before = granted;
        Container around = getParent();
        if (before != null && !before.equals(getPreferredSize()) && around instanceof JComponent page) {
            page.revalidate();
        }
    }
}
