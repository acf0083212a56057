package org.collimator.ui.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.collimator.document.ElementRef;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.Opened;
import org.collimator.ui.Desk;
import org.collimator.ui.session.Notices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {
    @TempDir
    Path temp;

    private Path folder;
    private Desk desk;
    private Saving saving;

    @BeforeEach
    void open() throws Exception {
        Locale.setDefault(Locale.UK);
        folder = temp.resolve("course");
        desk = Desk.sample("technician", folder);
        saving = new Saving(desk.context, () -> {});
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void savingWritesEverythingAndSaysWhen() throws Exception {
        retitle("Saved title");
        assertTrue(saving.canSave());
        saving.save(() -> {});
        assertEquals("Saved title", onDisk());
        assertFalse(saving.canSave());
        assertTrue(saving.status().startsWith("Saved "), saving.status());
    }

    @Test
    void whatAnotherProgramWroteIsOverwrittenOnlyWhenAsked() throws Exception {
        retitle("Mine");
        otherProgramRetitles("Theirs");
        desk.dialogs.answer(2);
        saving.save(() -> {});
        assertEquals("Theirs", onDisk(), "nothing is saved yet");
        assertTrue(saving.canSave(), "and nothing is lost");

        desk.dialogs.answer(0);
        saving.save(() -> {});
        assertEquals("Mine", onDisk());
    }

    @Test
    void takingTheirsIsAStepThatUndoTakesBack() throws Exception {
        retitle("Mine");
        otherProgramRetitles("Theirs");
        desk.dialogs.answer(1);
        saving.save(() -> {});
        assertEquals("Theirs", desk.current().title());
        assertFalse(saving.canSave());
        desk.workspace.history().undo();
        assertEquals("Mine", desk.current().title());
        assertTrue(saving.canSave());
    }

    @Test
    void aChangeOnDiskIsToldWithThreeAnswers() throws Exception {
        OtherPrograms others = new OtherPrograms(desk.context, () -> {});
        others.look();
        assertTrue(desk.workspace.notices().all().isEmpty());
        otherProgramRetitles("Theirs");
        others.look();
        Notices.Notice notice = desk.workspace.notices().all().get(0);
        assertTrue(notice.message().contains("curriculum.json"), notice.message());
        notice.answers().get(2).run().run();
        assertTrue(desk.dialogs.told.get(0).contains("Theirs"), "compared: " + desk.dialogs.told);
        notice.answers().get(1).run().run();
        others.look();
        assertTrue(desk.workspace.notices().all().isEmpty(), "keeping mine is remembered");
        others.close();
    }

    @Test
    void whatWasNotSavedComesBackAsAStep() throws Exception {
        retitle("Never saved");
        desk.workspace.flushJournal();
        desk.close();
        Opened again = CurriculumFolder.open(folder);
        desk = Desk.of(again);
        desk.dialogs.answer(0);
        Recovering.offer(desk.context, again.recovery().orElseThrow());
        assertTrue(desk.dialogs.told.get(0).contains("Never saved"), "the summary names it");
        assertEquals("Never saved", desk.current().title());
        assertTrue(desk.workspace.history().isDirty());
        new Saving(desk.context, () -> {}).save(() -> {});
        assertEquals("Never saved", onDisk());
    }

    @Test
    void whoRefusesTheRecoveryHasItGone() throws Exception {
        String saved = desk.current().title();
        retitle("Never saved");
        desk.workspace.flushJournal();
        desk.close();
        Opened again = CurriculumFolder.open(folder);
        desk = Desk.of(again);
        desk.dialogs.answer(1);
        Recovering.offer(desk.context, again.recovery().orElseThrow());
        assertEquals(saved, desk.current().title());
        desk.close();
        assertTrue(CurriculumFolder.open(folder, OpenOptions.READ).recovery().isEmpty());
        desk = Desk.of(CurriculumFolder.open(folder));
    }

    @Test
    void aSecondEditorReadsAndCannotType() throws Exception {
        Opened second = CurriculumFolder.open(folder);
        try (Desk other = Desk.of(second)) {
            new SavingFeature(other.context, new Saving(other.context, () -> {}), () -> {}, copy -> {});
            assertTrue(other.workspace.isReadOnly());
            assertEquals("read-only", other.workspace.notices().all().get(0).id());
            String before = other.current().title();
            other.workspace.edit("Type", ElementRef.COURSE, course -> course.withTitle("x"));
            assertEquals(before, other.current().title());
        }
    }

    @Test
    void aCopyHasTheUnsavedChangesAndABackupWhatIsSaved() throws Exception {
        retitle("Unsaved");
        List<Opened> copies = new ArrayList<>();
        SavingFeature feature = new SavingFeature(desk.context, saving, () -> {}, copies::add);
        desk.dialogs.answer(temp.resolve("copy"));
        act(feature, "save.as");
        assertEquals("Unsaved", copies.get(0).curriculum().title());
        copies.get(0).folder().close();
        desk.dialogs.answer(temp.resolve("backup.zip"));
        act(feature, "backup");
        assertTrue(Files.size(temp.resolve("backup.zip")) > 1000);
        feature.close();
    }

    private static void act(SavingFeature feature, String key) {
        feature.actions().stream()
                .filter(action -> action.key().equals(key))
                .findFirst()
                .orElseThrow()
                .actionPerformed(null);
    }

    private void retitle(String title) {
        desk.workspace.edit("Title", ElementRef.COURSE, course -> course.withTitle(title));
    }

    private void otherProgramRetitles(String title) throws Exception {
        Path file = folder.resolve("curriculum.json");
        Files.writeString(
                file, Files.readString(file).replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"" + title + "\""));
    }

    private String onDisk() throws Exception {
        return CurriculumFolder.open(folder, OpenOptions.READ).curriculum().title();
    }
}
