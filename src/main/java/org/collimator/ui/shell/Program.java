package org.collimator.ui.shell;

import org.collimator.storage.Opened;
import org.collimator.ui.welcome.WelcomePanel;

/** What a window asks of the program around it. On the event thread. */
public interface Program extends WelcomePanel.Doors {
    /** Shows what was opened in a window of its own. */
    void show(Opened opened);

    /** Shows the welcome page. */
    void welcome();

    /** Closes all windows, after asking about unsaved changes; the next start opens them again. */
    void quit();

    /** The user closed a window; the program ends with the last one, and the next start opens that again. */
    void closed(EditorWindow window);

    /** The user has done with the course of a window that has closed; after the last one comes the welcome page. */
    void done(EditorWindow window);
}
