package org.collimator.ui.session;

import java.util.Objects;
import org.collimator.ui.kit.Dialogs;
import org.collimator.ui.kit.Settings;
import org.collimator.ui.kit.Tasks;

/**
 * What every part of a window needs.
 *
 * @param workspace the open curriculum
 * @param tasks for work off the event thread
 * @param dialogs to ask the user
 * @param settings what is remembered between starts
 */
public record EditorContext(Workspace workspace, Tasks tasks, Dialogs dialogs, Settings settings) {
    public EditorContext {
        Objects.requireNonNull(workspace, "workspace");
        Objects.requireNonNull(tasks, "tasks");
        Objects.requireNonNull(dialogs, "dialogs");
        Objects.requireNonNull(settings, "settings");
    }
}
