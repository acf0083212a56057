package org.collimator.ui.kit;

import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;

/** A dialog around a panel; remembers its size, and Escape closes it. On the event thread. */
public final class DialogWindow {
    private DialogWindow() {}

    /**
     * Shows a panel over the focused window; other windows wait.
     *
     * @param key under which its size is remembered
     * @param closed runs when it has closed
     */
    public static void show(String title, JComponent panel, String key, Settings settings, Runnable closed) {
        Window owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getActiveWindow();
        JDialog dialog = new JDialog(owner, title, Dialog.ModalityType.APPLICATION_MODAL);
        dialog.setName("dialog." + key);
        dialog.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        dialog.add(panel);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> dialog.dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                settings.put("dialog." + key + ".width", dialog.getWidth());
                settings.put("dialog." + key + ".height", dialog.getHeight());
                closed.run();
            }
        });
        dialog.pack();
        dialog.setSize(new Dimension(
                settings.number("dialog." + key + ".width", Math.max(720, dialog.getWidth())),
                settings.number("dialog." + key + ".height", Math.min(800, Math.max(560, dialog.getHeight())))));
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
    }

    /** Closes the dialog around a component, if it stands in one. */
    public static void close(JComponent inside) {
        Window window = SwingUtilities.getWindowAncestor(inside);
        if (window instanceof JDialog) {
            window.dispose();
        }
    }
}
