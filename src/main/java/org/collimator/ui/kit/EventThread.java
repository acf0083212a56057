package org.collimator.ui.kit;

import javax.swing.SwingUtilities;

/** Holds that documents change on the event thread only. */
public final class EventThread {
    private EventThread() {}

    /**
     * Goes on only where it is called on the event thread.
     *
     * @throws IllegalStateException on any other thread
     */
    public static void require() {
        if (!SwingUtilities.isEventDispatchThread()) {
            throw new IllegalStateException("documents change on the event thread only");
        }
    }

    /** Runs something on the event thread after what waits there now. */
    public static void run(Runnable work) {
        SwingUtilities.invokeLater(work);
    }
}
