package org.collimator.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Frame;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.text.JTextComponent;
import org.collimator.storage.BundledSamples;
import org.collimator.storage.ChildJvm;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.Opened;
import org.collimator.ui.kit.EventThread;
import org.collimator.ui.kit.Settings;
import org.collimator.ui.shell.Editor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills the whole editor, in a process of its own, while somebody types, and opens the course again. */
class KillTheEditorIT {
    private static final int KILLS = 3;
    private static final long LAST_SECOND = 1000;
    private static final String WORD = "x";

    @TempDir
    Path temp;

    /** The editor as it starts, and somebody who types a letter into the title of the course every 30 ms and says so. */
    static final class Typist {
        private Typist() {}

        public static void main(String[] args) throws Exception {
            CacioBoot.install();
            EventThread.run(() -> new Editor(Settings.inMemory()).open(Path.of(args[0])));
            JTextComponent title = title();
            for (int number = 1; ; number++) {
                EventQueue.invokeAndWait(() -> {
                    title.setCaretPosition(title.getDocument().getLength());
                    title.replaceSelection(WORD);
                });
                System.out.println("typed " + number + " " + System.currentTimeMillis());
                TimeUnit.MILLISECONDS.sleep(30);
            }
        }

        private static JTextComponent title() throws Exception {
            AtomicReference<Component> found = new AtomicReference<>();
            while (found.get() == null) {
                TimeUnit.MILLISECONDS.sleep(50);
                EventQueue.invokeAndWait(() -> {
                    for (Frame frame : Frame.getFrames()) {
                        found.compareAndSet(null, frame.isShowing() ? named("course.title", frame) : null);
                    }
                });
            }
            return (JTextComponent) found.get();
        }

        private static Component named(String name, Component component) {
            if (name.equals(component.getName())) {
                return component;
            }
            if (component instanceof Container container) {
                for (Component child : container.getComponents()) {
                    Component found = named(name, child);
                    if (found != null) {
                        return found;
                    }
                }
            }
            return null;
        }
    }

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void atMostTheLastSecondIsLost() throws Exception {
        Assumptions.assumeTrue(GuiSession.available(), "windows need Java 17 to 21, or a display");
        long seed = Long.getLong("collimator.seed", new Random().nextLong());
        System.out.println("KillTheEditorIT: -Dcollimator.seed=" + seed);
        Random random = new Random(seed);
        Path folder = temp.resolve("technician");
        BundledSamples.copy("technician", folder);
        String saved =
                CurriculumFolder.open(folder, OpenOptions.READ).curriculum().title();
        for (int round = 1; round <= KILLS; round++) {
            String hint = "seed " + seed + ", round " + round;
            int owed = typedBeforeTheKill(folder, LAST_SECOND + 200 + random.nextInt(1500));
            assertTrue(owed > 0, hint + ": nothing was typed in time");
            Opened opened = CurriculumFolder.open(folder);
            try (CurriculumFolder closing = opened.folder()) {
                assertEquals(saved, opened.curriculum().title(), hint);
                String title = opened.recovery().orElseThrow().curriculum().title();
                assertTypedAtLeast(owed, saved, title, hint);
                closing.discardRecovery();
            }
        }
    }

    private static void assertTypedAtLeast(int owed, String saved, String title, String hint) {
        int typed = title.length() - saved.length();
        assertEquals(saved + WORD.repeat(Math.max(0, typed)), title, hint);
        assertTrue(typed >= owed, hint + ": recovered " + typed + " of " + owed);
    }

    /** How much was typed until a second before the kill. */
    private static int typedBeforeTheKill(Path folder, long after) throws Exception {
        List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--add-") || option.startsWith("-XX:+EnableDynamic"))
                .toList();
        try (ChildJvm child = ChildJvm.startWith(options, Typist.class, folder)) {
            child.await("typed 20 ");
            TimeUnit.MILLISECONDS.sleep(after);
            long killed = System.currentTimeMillis();
            child.kill();
            return child.rest().stream()
                    .filter(line -> line.startsWith("typed "))
                    .map(line -> line.split(" "))
                    .filter(words -> Long.parseLong(words[2]) <= killed - LAST_SECOND)
                    .mapToInt(words -> Integer.parseInt(words[1]))
                    .max()
                    .orElse(0);
        }
    }
}
