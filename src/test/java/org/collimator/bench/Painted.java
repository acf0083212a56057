package org.collimator.bench;

import java.awt.EventQueue;
import java.awt.Toolkit;
import javax.swing.JFrame;
import javax.swing.RepaintManager;

/** Waits until a window is on the screen. */
final class Painted {
    private Painted() {}

    /** Runs something after all that waits to be painted has been painted and sent to the screen. On the event thread. */
    static void then(JFrame frame, Runnable run) {
        EventQueue.invokeLater(() -> {
            frame.getRootPane().paintImmediately(0, 0, frame.getWidth(), frame.getHeight());
            RepaintManager.currentManager(frame).paintDirtyRegions();
            Toolkit.getDefaultToolkit().sync();
            run.run();
        });
    }

    /** Ends the process at once; when a class archive is being made, in the usual way. */
    static void halt() {
        if (Boolean.getBoolean("bench.archive")) {
            System.exit(0);
        }
        Runtime.getRuntime().halt(0);
    }
}
