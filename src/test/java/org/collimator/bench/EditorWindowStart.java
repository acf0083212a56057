package org.collimator.bench;

import java.awt.EventQueue;
import java.awt.Frame;
import java.nio.file.Path;
import java.util.Arrays;
import javax.swing.JFrame;
import javax.swing.Timer;
import org.collimator.app.Main;

/**
 * Starts the editor as a user does and ends the process when its first window, or with {@code course} the window of the course, has
 * been painted.
 */
public final class EditorWindowStart {
    private EditorWindowStart() {}

    /** @param args {@code first} or {@code course}, and the folder to open */
    public static void main(String[] args) throws Exception {
        boolean course = args[0].equals("course");
        Timer look = new Timer(5, null);
        look.addActionListener(event -> {
            JFrame shown = shown(course);
            if (shown != null) {
                look.stop();
                Painted.then(shown, Painted::halt);
            }
        });
        Main.main(new String[] {"edit", Path.of(args[1]).toString()});
        EventQueue.invokeLater(look::start);
    }

    private static JFrame shown(boolean course) {
        return Arrays.stream(Frame.getFrames())
                .filter(JFrame.class::isInstance)
                .map(JFrame.class::cast)
                .filter(frame -> frame.isShowing() && (!course || "editor".equals(frame.getName())))
                .findFirst()
                .orElse(null);
    }
}
