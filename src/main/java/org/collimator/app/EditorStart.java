package org.collimator.app;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.collimator.cli.EditorDoor;
import org.collimator.storage.BundledSamples;
import org.collimator.storage.CurriculumFolder;
import org.collimator.ui.kit.EventThread;
import org.collimator.ui.kit.Language;
import org.collimator.ui.kit.Settings;
import org.collimator.ui.shell.Editor;

/** Starts the editor. */
final class EditorStart implements EditorDoor {
    /** Whether windows can be shown here. */
    static boolean hasDisplay() {
        return !GraphicsEnvironment.isHeadless();
    }

    @Override
    public boolean isOpen() {
        return hasDisplay();
    }

    @Override
    public void open(Path path) {
        start(editor -> editor.open(path));
    }

    @Override
    public void welcome() {
        start(Editor::welcome);
    }

    private static void start(Consumer<Editor> first) {
        Settings settings = Settings.ofUser();
        Language.apply(settings);
        EventThread.run(() -> first.accept(new Editor(settings)));
    }

    /** Opens the editor on a copy of the first sample, made where it is missing, so that the sample itself stays as it is. */
    static void openSample() throws IOException {
        Path copy = Settings.folder().resolve("samples").resolve(BundledSamples.NAMES.get(0));
        if (!CurriculumFolder.isCurriculum(copy)) {
            Files.createDirectories(copy);
            BundledSamples.copy(BundledSamples.NAMES.get(0), copy);
        }
        start(editor -> editor.open(copy));
    }
}
