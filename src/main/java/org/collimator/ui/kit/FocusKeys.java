package org.collimator.ui.kit;

import java.awt.KeyboardFocusManager;
import javax.swing.JComponent;

/** Which keys move the caret from one component to the next. */
public final class FocusKeys {
    private FocusKeys() {}

    /** Tab and Shift+Tab leave the component, as a form wants it, although it could take tabs. */
    public static void tabLeaves(JComponent component) {
        KeyboardFocusManager keys = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        for (int way :
                new int[] {KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS}) {
            component.setFocusTraversalKeys(way, keys.getDefaultFocusTraversalKeys(way));
        }
    }
}
