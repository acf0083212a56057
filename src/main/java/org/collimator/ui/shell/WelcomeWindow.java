package org.collimator.ui.shell;

import javax.swing.JFrame;
import javax.swing.JScrollPane;
import javax.swing.WindowConstants;
import org.collimator.ui.kit.Settings;
import org.collimator.ui.kit.Tasks;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.welcome.Recents;
import org.collimator.ui.welcome.WelcomePanel;

/** The window of the welcome page. On the event thread. */
final class WelcomeWindow {
    private final JFrame frame = new JFrame();

    WelcomeWindow(WelcomePanel.Doors doors, Settings settings, Tasks tasks, Runnable closed) {
        frame.setName("welcome");
        frame.setTitle(Texts.of(WelcomePanel.class).get("window"));
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new Closing(closed));
        JScrollPane pane = new JScrollPane(new WelcomePanel(doors, new Recents(settings), tasks).component());
        pane.setBorder(null);
        frame.add(pane);
        FileDrop.on(frame, doors::open);
        new WindowPlace(frame, settings).restore();
        frame.setVisible(true);
    }

    /** What dialogs stand over. */
    JFrame frame() {
        return frame;
    }

    /** It is asked for once more. */
    void toFront() {
        frame.toFront();
    }

    /** It has done its work. */
    void close() {
        frame.dispose();
    }
}
