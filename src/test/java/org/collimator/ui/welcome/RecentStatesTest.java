package org.collimator.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import org.collimator.storage.BundledSamples;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.Opened;
import org.collimator.ui.NoProgram;
import org.collimator.ui.Parts;
import org.collimator.ui.SameThreadTasks;
import org.collimator.ui.SlowTasks;
import org.collimator.ui.kit.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentStatesTest {
    @TempDir
    Path temp;

    private final Settings settings = Settings.inMemory();
    private final Recents recents = new Recents(settings);
    private Path folder;

    @BeforeEach
    void makeACourse() throws Exception {
        Locale.setDefault(Locale.UK);
        folder = temp.resolve("course");
        BundledSamples.copy("technician", folder);
    }

    @Test
    void aFolderIsReadyUnsavedOpenHereOpenElsewhereOrGone() throws Exception {
        assertEquals(Recents.State.READY, Recents.state(folder));
        Opened opened = CurriculumFolder.open(folder);
        assertEquals(Recents.State.HERE, Recents.state(folder));
        opened.folder().journal().orElseThrow().record(opened.curriculum().withTitle("Typed"));
        opened.folder().close();
        assertEquals(Recents.State.UNSAVED, Recents.state(folder));
        Files.writeString(
                folder.resolve(".collimator").resolve("lock"),
                "{\"host\": \"elsewhere\", \"user\": \"anna\", \"pid\": 7, \"processStarted\": 0,"
                        + " \"since\": \"2026-01-01T00:00:00Z\", \"token\": \"t\"}");
        assertEquals(Recents.State.ELSEWHERE, Recents.state(folder));
        assertEquals(Recents.State.MISSING, Recents.state(temp.resolve("gone")));
    }

    @Test
    void whoDoesNotAnswerKeepsNobodyWaiting() {
        List<String> told = new ArrayList<>();
        List<Runnable> late = new ArrayList<>();
        SameThreadTasks patience = new SameThreadTasks();
        Path slow = Path.of("slow");
        RecentStates states = new RecentStates(
                new SlowTasks(patience, late),
                path -> path.equals(slow) ? Recents.State.UNSAVED : Recents.State.READY,
                (path, state) -> told.add(path + " " + state));
        states.look(List.of(slow));
        Runnable answer = late.remove(0);
        states.look(List.of(slow, Path.of("quick")));
        assertEquals(1, late.size(), "the slow one is not asked twice");
        late.remove(0).run();
        assertEquals(List.of("quick READY"), told);
        patience.flush();
        assertEquals(List.of("quick READY", "slow SILENT"), told);
        answer.run();
        assertEquals("slow UNSAVED", told.get(2), "a late answer counts");
    }

    @Test
    void theWelcomePageSaysHowMuchThereIsAndHowItIs() throws Exception {
        Opened opened = CurriculumFolder.open(folder);
        opened.folder().close();
        recents.add(folder, opened.curriculum());
        recents.add(temp.resolve("gone"), opened.curriculum().withTitle("Gone"));
        WelcomePanel page = new WelcomePanel(new NoProgram(), recents, new SameThreadTasks());
        String words = Parts.words(page.component());
        int modules = opened.curriculum().modules().size();
        assertTrue(words.contains(modules + " modules · "), words);
        assertTrue(words.contains("is not there any more"), words);
        assertFalse(Parts.named(page.component(), "welcome.recent.gone", JButton.class)
                .isEnabled());
        assertTrue(Parts.named(page.component(), "welcome.recent.course", JButton.class)
                .isEnabled());
    }

    @Test
    void whatWasOpenIsRememberedUnlessTheUserDoesNotWantIt() {
        LastOpen last = new LastOpen(settings);
        assertTrue(last.isFirstStart());
        assertEquals(List.of(), last.all());
        last.keep(List.of(folder, temp));
        assertEquals(List.of(folder, temp), new LastOpen(settings).all());
        last.keep(List.of(temp));
        assertEquals(List.of(temp), last.all());
        last.want(false);
        assertEquals(List.of(), last.all());
        assertFalse(last.isFirstStart());
        last.want(true);
        last.keep(List.of());
        assertFalse(last.isFirstStart(), "the welcome page was the last thing seen");
    }
}
