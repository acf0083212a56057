package org.collimator.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.collimator.curriculum.Curriculum;
import org.collimator.storage.BundledSamples;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.Opened;
import org.collimator.storage.StorageException;
import org.collimator.ui.kit.Settings;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Workspace;

/** An open curriculum without a window, for tests of what the editor does; all work is done on the test's own thread. */
public final class Desk implements AutoCloseable {
    /** The day on which the tests take place. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);

    /** Its work. */
    public final SameThreadTasks tasks = new SameThreadTasks();
    /** Its answers. */
    public final ScriptedDialogs dialogs = new ScriptedDialogs();
    /** The curriculum. */
    public final Workspace workspace;
    /** What parts of the editor ask for. */
    public final EditorContext context;

    private final CurriculumFolder folder;

    private Desk(Opened opened) {
        folder = opened.folder();
        workspace = new Workspace(opened, tasks, CLOCK, () -> {});
        context = new EditorContext(workspace, tasks, dialogs, Settings.inMemory());
    }

    /** A copy of a bundled sample in a folder of the test's. */
    public static Desk sample(String name, Path folder) throws IOException, StorageException {
        BundledSamples.copy(name, folder);
        return new Desk(CurriculumFolder.open(folder));
    }

    /** A curriculum in a new folder. */
    public static Desk of(Curriculum curriculum, Path folder) throws StorageException {
        return new Desk(CurriculumFolder.create(folder, curriculum));
    }

    /** What was opened already. */
    public static Desk of(Opened opened) {
        return new Desk(opened);
    }

    /** The curriculum as it is now. */
    public Curriculum current() {
        return workspace.current();
    }

    /** Checks now, so that the findings are those of the current state. */
    public void check() {
        workspace.check().begin();
    }

    @Override
    public void close() throws StorageException {
        folder.close();
    }
}
