package org.collimator.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import javax.swing.JFrame;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.Opened;
import org.collimator.storage.SchemaCheck;
import org.collimator.storage.StorageException;
import org.collimator.ui.kit.BackgroundTasks;
import org.collimator.ui.kit.EventThread;
import org.collimator.ui.kit.Settings;
import org.collimator.ui.kit.SwingDialogs;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.Theme;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Workspace;
import org.jspecify.annotations.Nullable;

/** The desktop program: opens curricula in windows and ends with the last of them. On the event thread. */
public final class Editor {
    private final Settings settings;
    private final BackgroundTasks tasks = new BackgroundTasks();
    private final Texts texts = Texts.of(Editor.class);
    /** Never shown; while it is displayable the program lives, although no window is open yet. */
    private final JFrame anchor = new JFrame();

    private @Nullable EditorWindow window;

    /** @param settings what is remembered between starts */
    public Editor(Settings settings) {
        this.settings = settings;
        Theme.apply(settings);
        anchor.pack();
    }

    /** Opens a folder in a window; reading it goes on in the background. */
    public void open(Path folder) {
        tasks.quietly(
                signal -> CurriculumFolder.open(folder, OpenOptions.EDIT.withCheck(new SchemaCheck())),
                this::show,
                this::failed);
    }

    private void show(Opened opened) {
        Workspace workspace = new Workspace(opened, tasks, Clock.systemDefaultZone(), EventThread::require);
        EditorContext context = new EditorContext(
                workspace, tasks, new SwingDialogs(() -> window == null ? null : window.frame()), settings);
        window = new EditorWindow(context, () -> closed(workspace));
        window.open();
    }

    private void closed(Workspace workspace) {
        window = null;
        settings.store();
        try {
            workspace.folder().close();
        } catch (StorageException failure) {
            failed(failure);
        }
        anchor.dispose();
    }

    private void failed(Exception failure) {
        boolean told = failure instanceof StorageException || failure instanceof IOException;
        String message = told ? failure.getMessage() : failure.toString();
        new SwingDialogs(() -> null).failed(texts.get("open.failed"), String.valueOf(message));
        if (window == null) {
            anchor.dispose();
        }
    }
}
