package org.collimator.ui.shell;

import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;

/** Runs something when the user wants to close a window. */
final class Closing extends WindowAdapter {
    private final Runnable run;

    Closing(Runnable run) {
        this.run = run;
    }

    @Override
    public void windowClosing(WindowEvent event) {
        run.run();
    }
}
