package org.collimator.ui.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ContainerAdapter;
import java.awt.event.ContainerEvent;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.text.JTextComponent;

/**
 * Lets a screen be read but not changed, with all that is added to it later: what cannot be saved must not be typed. Texts can
 * still be selected and copied. On the event thread.
 */
public final class Locked {
    private static final String UNFOLDS = "Collimator.unfolds";

    private static final ContainerAdapter LATER = new ContainerAdapter() {
        @Override
        public void componentAdded(ContainerEvent event) {
            lock(event.getChild());
        }
    };

    private Locked() {}

    /** Lets a button work in what is locked: it shows more and changes nothing. */
    public static void exempt(AbstractButton button) {
        button.putClientProperty(UNFOLDS, true);
    }

    private static boolean unfolds(AbstractButton button) {
        return Boolean.TRUE.equals(button.getClientProperty(UNFOLDS));
    }

    /** Locks a component and all that stands in it. */
    public static void lock(Component component) {
        if (component instanceof JTextComponent text) {
            text.setEditable(false);
        } else if (component instanceof AbstractButton button ? !unfolds(button) : component instanceof JComboBox) {
            component.setEnabled(false);
        }
        if (component instanceof Container container && !(component instanceof JComboBox)) {
            container.removeContainerListener(LATER);
            container.addContainerListener(LATER);
            for (Component child : container.getComponents()) {
                lock(child);
            }
        }
    }
}
