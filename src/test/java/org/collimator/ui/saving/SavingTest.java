package org.collimator.ui.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.collimator.document.Edit;
import org.collimator.document.ElementRef;
import org.collimator.document.Place;
import org.collimator.storage.BundledSamples;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.Opened;
import org.collimator.ui.Desk;
import org.collimator.ui.session.Notices;
import org.collimator.validation.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void comparingTellsTheirWorkFromMine() throws Exception {
        OtherPrograms others = new OtherPrograms(desk.context, () -> {});
        desk.workspace.edit(Edit.of(
                "Delete",
                Place.FOLDER,
                before -> before.with(head -> head.references(
                        before.references().subList(1, before.references().size())))));
        otherProgramRetitles("Theirs");
        others.look();
        desk.workspace.notices().all().get(0).answers().get(2).run().run();
        String[] parts = desk.dialogs.told.get(0).split("\n\n", -1);
        assertTrue(parts[0].contains("Changed: course") && !parts[0].contains("reference"), parts[0]);
        assertTrue(parts[1].contains("Removed: reference") && !parts[1].contains("Theirs"), parts[1]);
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
    void whoRefusesTheRecoveryTwiceHasItGone() throws Exception {
        String saved = desk.current().title();
        retitle("Never saved");
        desk.workspace.flushJournal();
        desk.close();
        Opened again = CurriculumFolder.open(folder);
        desk = Desk.of(again);
        desk.dialogs.answer(1).answer(1);
        Recovering.offer(desk.context, again.recovery().orElseThrow());
        assertEquals(2, desk.dialogs.told.size(), "asked twice");
        assertTrue(desk.dialogs.told.get(1).contains("Never saved"), "and told what is lost: " + desk.dialogs.told);
        assertEquals(saved, desk.current().title());
        desk.close();
        assertTrue(CurriculumFolder.open(folder, OpenOptions.READ).recovery().isEmpty());
        desk = Desk.of(CurriculumFolder.open(folder));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void whoDoesNotMeanItHasItBack(int second) throws Exception {
        retitle("Never saved");
        desk.workspace.flushJournal();
        desk.close();
        Opened again = CurriculumFolder.open(folder);
        desk = Desk.of(again);
        desk.dialogs.answer(1).answer(second < 0 ? Optional.empty() : second);
        Recovering.offer(desk.context, again.recovery().orElseThrow());
        assertEquals("Never saved", desk.current().title());
        desk.workspace.flushJournal();
        desk.close();
        Opened third = CurriculumFolder.open(folder);
        assertEquals("Never saved", third.recovery().orElseThrow().curriculum().title(), "still in the journal");
        desk = Desk.of(third);
    }

    @Test
    void workOfADamagedFolderStaysInTheJournalUnasked() throws Exception {
        retitle("Never saved");
        desk.workspace.flushJournal();
        desk.close();
        Path first;
        try (Stream<Path> modules = Files.list(folder.resolve("modules"))) {
            first = modules.sorted().findFirst().orElseThrow();
        }
        String whole = Files.readString(first);
        Files.writeString(first, "{ broken");
        Opened damaged = CurriculumFolder.open(folder);
        desk = Desk.of(damaged);
        assertTrue(desk.workspace.isReadOnly());
        Recovering.offer(desk.context, damaged.recovery().orElseThrow());
        assertTrue(desk.workspace.notices().isShown("recovery"));
        desk.close();
        Files.writeString(first, whole);
        Opened mended = CurriculumFolder.open(folder);
        assertEquals("Never saved", mended.recovery().orElseThrow().curriculum().title());
        desk = Desk.of(mended);
    }

    @Test
    void aJournalThatCannotBeWrittenIsToldUntilItCanAndTriedWithEveryChange() throws Exception {
        SavingFeature feature = new SavingFeature(desk.context, saving, () -> {}, copy -> {});
        Path obstacle = Files.createDirectories(folder.resolve(".collimator").resolve("journal.new"));
        retitle("Typed");
        desk.workspace.flushJournal();
        Notices.Notice notice = desk.workspace.notices().all().get(0);
        assertEquals(Severity.ERROR, notice.severity());
        assertTrue(notice.message().contains(folder.toString()), notice.message());
        assertTrue(saving.status().contains("journal cannot be written"), saving.status());
        retitle("Typed more");
        desk.workspace.flushJournal();
        assertSame(notice, desk.workspace.notices().all().get(0), "it stays, and does not flicker");
        notice.answers().get(2).run().run();
        desk.workspace.flushJournal();
        assertTrue(desk.workspace.notices().isShown("journal"), "trying again is in vain yet");

        Files.delete(obstacle);
        retitle("Typed in the end");
        desk.workspace.flushJournal();
        assertTrue(desk.workspace.notices().all().isEmpty(), "the next change was written");
        desk.close();
        Opened again = CurriculumFolder.open(folder);
        assertEquals(
                "Typed in the end", again.recovery().orElseThrow().curriculum().title());
        feature.close();
        desk = Desk.of(again);
    }

    @Test
    void theNoticeOfTheJournalLeadsToACopyAndABackup() throws Exception {
        List<Opened> copies = new ArrayList<>();
        SavingFeature feature = new SavingFeature(desk.context, saving, () -> {}, copies::add);
        Path obstacle = Files.createDirectories(folder.resolve(".collimator").resolve("journal.new"));
        retitle("Typed");
        desk.workspace.flushJournal();
        List<Notices.Answer> answers = desk.workspace.notices().all().get(0).answers();
        desk.dialogs.answer(temp.resolve("copy")).answer(temp.resolve("backup.zip"));
        answers.get(0).run().run();
        assertEquals("Typed", copies.get(0).curriculum().title());
        copies.get(0).folder().close();
        answers.get(1).run().run();
        try (ZipFile zip = new ZipFile(temp.resolve("backup.zip").toFile())) {
            String course = new String(
                    zip.getInputStream(zip.getEntry("curriculum.json")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(course.contains("\"title\": \"Typed\""), "the backup holds what is not saved");
        }
        Files.delete(obstacle);
        answers.get(2).run().run();
        desk.workspace.flushJournal();
        assertFalse(desk.workspace.notices().isShown("journal"), "trying again worked");
        feature.close();
    }

    @Test
    void closingSaysWhetherTheJournalHasWhatIsNotSaved() throws Exception {
        Path obstacle = Files.createDirectories(folder.resolve(".collimator").resolve("journal.new"));
        retitle("Typed");
        desk.workspace.flushJournal();
        desk.dialogs.answer(2);
        saving.beforeClosing(() -> {});
        assertTrue(desk.dialogs.told.get(0).contains("they are lost"), desk.dialogs.told.get(0));
        Files.delete(obstacle);
        desk.workspace.retryJournal();
        desk.workspace.flushJournal();
        desk.dialogs.answer(2);
        saving.beforeClosing(() -> {});
        assertTrue(desk.dialogs.told.get(1).contains("stay in the journal"), desk.dialogs.told.get(1));
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
    void aCopyAndABackupHaveTheUnsavedChanges() throws Exception {
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

    @Test
    void aCopyOfACourseThatCouldNotBeReadWholeIsMadeOnlyByWhoWantsIt() throws Exception {
        Path broken = temp.resolve("broken");
        BundledSamples.copy("technician", broken);
        try (Stream<Path> modules = Files.list(broken.resolve("modules"))) {
            Files.writeString(modules.findFirst().orElseThrow(), "{");
        }
        try (Desk part = Desk.of(CurriculumFolder.open(broken))) {
            List<Opened> copies = new ArrayList<>();
            SavingFeature feature =
                    new SavingFeature(part.context, new Saving(part.context, () -> {}), () -> {}, copies::add);
            part.dialogs.answer(0);
            act(feature, "save.as");
            assertTrue(part.dialogs.told.toString().contains("could not be read"), part.dialogs.told.toString());
            part.dialogs.answer(1).answer(temp.resolve("part"));
            act(feature, "save.as");
            assertEquals(1, copies.size());
            copies.get(0).folder().close();
            feature.close();
        }
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
