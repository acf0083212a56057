package org.collimator.ui.kit;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/**
 * A small window without a frame over the one that has the focus, for choosing something: Enter or a double click takes the choice,
 * Escape or a click elsewhere takes nothing. Not modal. On the event thread.
 */
public final class Popup {
    private Popup() {}

    /**
     * Shows content in the upper middle of the focused window.
     *
     * @param name its accessible name
     * @param input the component that gets the focus, and whose Enter key chooses
     * @param chosen runs once, after the popup is gone
     * @return takes the choice, as Enter does
     */
    public static Runnable show(String name, JComponent content, JComponent input, Runnable chosen) {
        Window owner = owner();
        JDialog dialog = new JDialog(owner, name);
        dialog.setUndecorated(true);
        dialog.setName("popup");
        dialog.getAccessibleContext().setAccessibleName(name);
        content.setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
        dialog.add(content, BorderLayout.CENTER);
        Runnable take = () -> {
            dialog.dispose();
            chosen.run();
        };
        key(dialog, input, "ENTER", take);
        key(dialog, input, "ESCAPE", dialog::dispose);
        input.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    take.run();
                }
            }
        });
        dialog.addWindowFocusListener(new WindowAdapter() {
            @Override
            public void windowLostFocus(WindowEvent event) {
                dialog.dispose();
            }
        });
        dialog.pack();
        dialog.setLocation(place(owner, dialog));
        dialog.setVisible(true);
        input.requestFocusInWindow();
        return take;
    }

    /** The focused window. A popup that has just run another stays the focused one until events come, and is gone: its owner stands in. */
    private static @Nullable Window owner() {
        Window window = KeyboardFocusManager.getCurrentKeyboardFocusManager().getActiveWindow();
        while (window != null && !window.isShowing()) {
            window = window.getOwner();
        }
        return window;
    }

    private static Point place(@Nullable Component owner, JDialog dialog) {
        if (owner == null) {
            return new Point(0, 0);
        }
        Point at = owner.getLocationOnScreen();
        return new Point(at.x + (owner.getWidth() - dialog.getWidth()) / 2, at.y + owner.getHeight() / 8);
    }

    private static void key(JDialog dialog, JComponent input, String key, Runnable run) {
        AbstractAction action = new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                run.run();
            }
        };
        String name = "popup." + key;
        input.getInputMap().put(KeyStroke.getKeyStroke(key), name);
        input.getActionMap().put(name, action);
        dialog.getRootPane()
                .getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke(key), name);
        dialog.getRootPane().getActionMap().put(name, action);
    }
}
