package org.collimator.ui.kit;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Keys of a component, beside those of the menus. On the event thread. */
public final class Keys {
    private Keys() {}

    /** Runs something when the keys are pressed while the component, or something in it, has the focus. */
    public static void on(JComponent component, KeyStroke keys, String name, Runnable run) {
        component.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(keys, name);
        component.getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                run.run();
            }
        });
    }

    /** A key with Ctrl, or Cmd on a Mac. */
    public static KeyStroke menu(int key) {
        return KeyStroke.getKeyStroke(key, UiAction.menuMask());
    }
}
