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
import org.collimator.ui.welcome.LastOpen;

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
        start(Settings.ofUser(), editor -> editor.open(path));
    }

    @Override
    public void welcome() {
        start(Settings.ofUser(), Editor::resume);
    }

    /** The menus of a Mac stand at the top of its screen, under the program's name; other systems do not mind. */
    private static void start(Settings settings, Consumer<Editor> first) {
        System.setProperty("apple.laf.useScreenMenuBar", "true");
        System.setProperty("apple.awt.application.name", "Collimator");
        System.setProperty("apple.awt.application.appearance", "system");
        Language.apply(settings);
        EventThread.run(() -> first.accept(new Editor(settings)));
    }

    /**
     * Opens what was open at the end of the last run. At the very first start that is a copy of the first sample, made where it is
     * missing, so that the sample itself stays as it is.
     */
    static void resume() throws IOException {
        Settings settings = Settings.ofUser();
        if (new LastOpen(settings).isFirstStart()) {
            Path copy = copyOfTheSample();
            start(settings, editor -> editor.open(copy));
        } else {
            start(settings, Editor::resume);
        }
    }

    private static Path copyOfTheSample() throws IOException {
        Path copy = Settings.folder().resolve("samples").resolve(BundledSamples.NAMES.get(0));
        if (!CurriculumFolder.isCurriculum(copy)) {
            Files.createDirectories(copy);
            BundledSamples.copy(BundledSamples.NAMES.get(0), copy);
        }
        return copy;
    }
}
