package org.collimator.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class JournalTest {
    @TempDir
    Path temp;

    private Path root;
    private final Curriculum course = TestCourses.course(3, "a");

    @BeforeEach
    void createTheFolder() throws StorageException {
        root = temp.resolve("course");
        CurriculumFolder.create(root, course).folder().close();
    }

    @Test
    void whatWasNotSavedIsOfferedWithASummaryAndCanBeSaved() throws Exception {
        Curriculum edited = TestCourses.retitled(course, 1, "Edited");
        leaveUnsaved(edited);
        assertEquals(course, CurriculumFolder.open(root, OpenOptions.READ).curriculum());

        Opened opened = CurriculumFolder.open(root);
        try (CurriculumFolder folder = opened.folder()) {
            assertEquals(course, opened.curriculum());
            Recovery recovery = opened.recovery().orElseThrow();
            assertEquals(edited, recovery.curriculum());
            assertEquals(List.of("modules/m1.json"), recovery.files());
            assertEquals(
                    List.of(new Recovery.Element(Recovery.Kind.MODULE, "m1", Recovery.Fate.CHANGED)),
                    recovery.elements());
            assertEquals(List.of(), recovery.conflicts());
            assertTrue(recovery.summary().contains("1 file "), recovery.summary());
            assertFalse(
                    recovery.summary().matches("(?s).*\\d-\\d\\dT\\d.*"),
                    "a date as people write it: " + recovery.summary());
            String german = recovery.explanation().in(Locale.GERMANY);
            ZonedDateTime when = recovery.lastChange().atZone(ZoneId.systemDefault());
            assertTrue(
                    german.contains(
                            DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm").format(when)),
                    german);
            StorageException refused =
                    assertThrows(StorageException.class, () -> folder.save(course, edited.withTitle("x")));
            assertEquals("storage.save.recovery", refused.messageKey());
            folder.acceptRecovery();
            folder.save(course, edited);
        }
        assertNothingToRecover(edited);
        assertFalse(Files.exists(root.resolve(".collimator")));
    }

    @Test
    void whatIsRecoveredAndNotSavedIsOfferedAgain() throws Exception {
        Curriculum edited = TestCourses.retitled(course, 1, "Edited");
        leaveUnsaved(edited);
        try (CurriculumFolder folder = CurriculumFolder.open(root).folder()) {
            folder.acceptRecovery();
        }
        Opened opened = CurriculumFolder.open(root);
        opened.folder().close();
        assertEquals(edited, opened.recovery().orElseThrow().curriculum());
    }

    @Test
    void aRecoveryThatNobodyAnsweredStays() throws Exception {
        Curriculum edited = TestCourses.retitled(course, 1, "Edited");
        leaveUnsaved(edited);
        CurriculumFolder.open(root).folder().close();
        Opened opened = CurriculumFolder.open(root);
        opened.folder().close();
        assertEquals(edited, opened.recovery().orElseThrow().curriculum());
    }

    @Test
    void aDiscardedRecoveryIsGone() throws Exception {
        leaveUnsaved(TestCourses.retitled(course, 1, "Edited"));
        try (CurriculumFolder folder = CurriculumFolder.open(root).folder()) {
            folder.discardRecovery();
        }
        assertNothingToRecover(course);
    }

    @Test
    void modulesAddedRemovedAndEditedInManyStepsComeBack() throws Exception {
        List<Module> modules = new ArrayList<>(course.modules());
        modules.remove(0);
        modules.add(TestCourses.module("Added", "b"));
        modules.add(TestCourses.module("added", "c"));
        modules.add(TestCourses.module("CON", "c"));
        Curriculum edited =
                course.withModules(modules).withReferences(List.of()).withTitle("Other");
        try (CurriculumFolder folder = CurriculumFolder.open(root).folder()) {
            Journal journal = folder.journal().orElseThrow();
            for (int i = 0; i < 4; i++) {
                edited = TestCourses.retitled(edited, i, "Step " + i);
                journal.record(edited);
                journal.flush();
            }
        }
        Opened opened = CurriculumFolder.open(root);
        opened.folder().close();
        assertEquals(edited, opened.recovery().orElseThrow().curriculum());
    }

    @Test
    void savingClearsTheJournal() throws Exception {
        Curriculum edited = TestCourses.retitled(course, 1, "Edited");
        try (CurriculumFolder folder = CurriculumFolder.open(root).folder()) {
            Curriculum saved = folder.reload().curriculum();
            Curriculum next = TestCourses.retitled(saved, 1, "Edited");
            folder.journal().orElseThrow().record(next);
            folder.save(saved, next);
            assertFalse(Files.exists(root.resolve(Journal.FILE)));
        }
        assertNothingToRecover(edited);
    }

    @Test
    void whatIsTypedWhileSavingStaysInTheJournal() throws Exception {
        Curriculum next;
        Curriculum later;
        try (CurriculumFolder folder = CurriculumFolder.open(root).folder()) {
            Curriculum saved = folder.reload().curriculum();
            next = TestCourses.retitled(saved, 1, "Saved");
            later = TestCourses.retitled(next, 2, "Typed meanwhile");
            folder.journal().orElseThrow().record(later);
            folder.save(saved, next);
        }
        Opened opened = CurriculumFolder.open(root);
        opened.folder().close();
        assertEquals(next, opened.curriculum());
        assertEquals(later, opened.recovery().orElseThrow().curriculum());
        assertEquals(List.of(), opened.recovery().orElseThrow().conflicts());
    }

    @Test
    void undoingEverythingLeavesNothingToRecover() throws Exception {
        try (CurriculumFolder folder = CurriculumFolder.open(root).folder()) {
            Journal journal = folder.journal().orElseThrow();
            journal.record(TestCourses.retitled(course, 1, "Edited"));
            journal.flush();
            journal.record(course);
            journal.flush();
        }
        assertNothingToRecover(course);
    }

    @Test
    void filesThatChangedOnDiskMeanwhileAreNamed() throws Exception {
        leaveUnsaved(TestCourses.retitled(course, 1, "Edited"));
        Path file = root.resolve("modules/m1.json");
        Files.writeString(file, Files.readString(file).replace("Module m1", "Pulled"));
        Opened opened = CurriculumFolder.open(root);
        opened.folder().close();
        Recovery recovery = opened.recovery().orElseThrow();
        assertEquals(List.of("modules/m1.json"), recovery.conflicts());
        assertTrue(recovery.summary().contains("modules/m1.json"), recovery.summary());
    }

    @Test
    void aJournalCutAnywhereGivesWhatWasWholeBeforeTheCut() throws Exception {
        List<Curriculum> states = new ArrayList<>(List.of(course));
        List<Long> lengths = new ArrayList<>(List.of(0L));
        Path journal = root.resolve(Journal.FILE);
        try (CurriculumFolder folder = CurriculumFolder.open(root).folder()) {
            for (int i = 0; i < 5; i++) {
                Curriculum next = TestCourses.retitled(states.get(i), i % 3, "State " + i);
                folder.journal().orElseThrow().record(next);
                folder.journal().orElseThrow().flush();
                states.add(next);
                lengths.add(Files.size(journal));
            }
        }
        byte[] whole = Files.readAllBytes(journal);
        for (int length = 0; length <= whole.length; length += length < 60 || length > whole.length - 60 ? 1 : 7) {
            JournalFormat.Replay replay =
                    JournalFormat.read(new ByteArrayInputStream(whole, 0, length), Limits.DEFAULT);
            int expected = 0;
            while (expected < 5 && lengths.get(expected + 1) <= length) {
                expected++;
            }
            Source disk = new DiskSource(root, Limits.DEFAULT, null);
            Curriculum recovered = new FolderReader(
                            new JournalSource(disk, replay.files()), Limits.DEFAULT, RawCheck.NONE)
                    .read()
                    .curriculum();
            assertEquals(states.get(expected), recovered, "cut at " + length + " of " + whole.length);
        }
    }

    @Test
    void aDamagedJournalNeverThrows() throws Exception {
        Curriculum edited = TestCourses.retitled(course, 1, "Edited");
        leaveUnsaved(edited);
        Path journal = root.resolve(Journal.FILE);
        byte[] whole = Files.readAllBytes(journal);
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
            JournalFormat.Replay replay = JournalFormat.read(new ByteArrayInputStream(damaged), Limits.DEFAULT);
            assertTrue(replay.files().isEmpty(), "seed " + seed + ", round " + round);
        }
    }

    @Test
    void theJournalGrowsByTheChangeAndNotByTheFile() throws Exception {
        Path journal = root.resolve(Journal.FILE);
        try (CurriculumFolder folder = CurriculumFolder.open(root).folder()) {
            Curriculum edited = TestCourses.retitled(course, 1, "Edited");
            folder.journal().orElseThrow().record(edited);
            folder.journal().orElseThrow().flush();
            long first = Files.size(journal);
            folder.journal().orElseThrow().record(TestCourses.retitled(edited, 1, "Edited."));
            folder.journal().orElseThrow().flush();
            long grown = Files.size(journal) - first;
            assertTrue(grown > 0 && grown < 100, grown + " bytes for one letter");
        }
    }

    @Test
    void aFullDiskIsToldAndTheNextChangeIsWrittenAgain() throws Exception {
        FaultyOperations operations = FaultyOperations.fullAfter(Long.MAX_VALUE);
        Curriculum edited = TestCourses.retitled(course, 1, "Edited");
        Curriculum more = TestCourses.retitled(edited, 2, "More");
        try (CurriculumFolder folder =
                CurriculumFolder.open(root, OpenOptions.EDIT, operations).folder()) {
            Journal journal = folder.journal().orElseThrow();
            AtomicReference<StorageException> told = new AtomicReference<>();
            journal.onFailure(told::set);
            operations.limit(10);
            journal.record(edited);
            journal.flush();
            assertEquals("storage.write.full", told.get().messageKey());
            assertEquals("storage.write.full", journal.failure().orElseThrow().messageKey());
            operations.repair();
            journal.record(more);
            journal.flush();
            assertTrue(journal.failure().isEmpty());
        }
        Opened opened = CurriculumFolder.open(root);
        opened.folder().close();
        assertEquals(more, opened.recovery().orElseThrow().curriculum());
    }

    @Test
    void aJournalThatSomebodyDeletedIsWrittenAnew() throws Exception {
        Curriculum more = TestCourses.retitled(course, 2, "More");
        try (CurriculumFolder folder = CurriculumFolder.open(root).folder()) {
            Journal journal = folder.journal().orElseThrow();
            journal.record(TestCourses.retitled(course, 1, "Edited"));
            journal.flush();
            Files.delete(root.resolve(Journal.FILE));
            journal.record(more);
            journal.flush();
        }
        Opened opened = CurriculumFolder.open(root);
        opened.folder().close();
        assertEquals(more, opened.recovery().orElseThrow().curriculum());
    }

    @Test
    void aFolderThatIsGoneIsToldAndNotMadeAnew() throws Exception {
        Curriculum more = TestCourses.retitled(course, 2, "More");
        Path elsewhere = temp.resolve("elsewhere");
        try (CurriculumFolder folder = CurriculumFolder.open(root).folder()) {
            Journal journal = folder.journal().orElseThrow();
            journal.record(TestCourses.retitled(course, 1, "Edited"));
            journal.flush();
            Files.move(root, elsewhere);
            journal.record(TestCourses.retitled(course, 2, "Typed in vain"));
            journal.flush();
            assertEquals("storage.write.failed", journal.failure().orElseThrow().messageKey());
            assertFalse(Files.exists(root));
            Files.move(elsewhere, root);
            journal.record(more);
            journal.flush();
            assertTrue(journal.failure().isEmpty());
        }
        Opened opened = CurriculumFolder.open(root);
        opened.folder().close();
        assertEquals(more, opened.recovery().orElseThrow().curriculum());
    }

    @Test
    void whatCouldNotBeWrittenIsTriedAgainWhenAskedAndItsEndIsTold() throws Exception {
        FaultyOperations operations = FaultyOperations.fullAfter(Long.MAX_VALUE);
        Curriculum edited = TestCourses.retitled(course, 1, "Edited");
        try (CurriculumFolder folder =
                CurriculumFolder.open(root, OpenOptions.EDIT, operations).folder()) {
            Journal journal = folder.journal().orElseThrow();
            AtomicInteger good = new AtomicInteger();
            journal.onSuccess(good::incrementAndGet);
            operations.limit(10);
            journal.record(edited);
            journal.flush();
            journal.retry();
            journal.flush();
            assertTrue(journal.failure().isPresent(), "the disk is still full");
            assertEquals(0, good.get());
            operations.repair();
            journal.retry();
            journal.flush();
            assertTrue(journal.failure().isEmpty());
            assertEquals(1, good.get());
        }
        Opened opened = CurriculumFolder.open(root);
        opened.folder().close();
        assertEquals(edited, opened.recovery().orElseThrow().curriculum());
    }

    @Test
    void whatIsTypedWhileARecoveryIsAnsweredStays() throws Exception {
        Curriculum left = TestCourses.retitled(course, 1, "Left");
        for (boolean accept : new boolean[] {true, false}) {
            leaveUnsaved(left);
            Opened opened = CurriculumFolder.open(root);
            Curriculum typed = TestCourses.retitled(accept ? left : opened.curriculum(), 2, "Typed");
            try (CurriculumFolder folder = opened.folder()) {
                folder.journal().orElseThrow().record(typed);
                if (accept) {
                    folder.acceptRecovery();
                } else {
                    folder.discardRecovery();
                }
            }
            Opened again = CurriculumFolder.open(root);
            again.folder().discardRecovery();
            again.folder().close();
            assertEquals(typed, again.recovery().orElseThrow().curriculum());
        }
    }

    @Test
    void theJournalIsThereAtOnceAlsoWhileTheFolderIsBusy() throws Exception {
        try (CurriculumFolder folder = CurriculumFolder.open(root).folder()) {
            CompletableFuture<Boolean> found = new CompletableFuture<>();
            synchronized (folder) {
                new Thread(() -> found.complete(folder.journal().isPresent()
                                && folder.readOnly().isEmpty()))
                        .start();
                assertTrue(found.get(10, TimeUnit.SECONDS), "typing does not wait for a save");
            }
        }
    }

    @Test
    void aRecordThatNamesAFileOutsideIsIgnored() throws Exception {
        byte[] record = new JournalFormat.Encoder()
                .record(
                        java.time.Instant.now(),
                        new Changes(
                                java.util.Map.of("../evil.json", new byte[] {'{', '}'}),
                                List.of(),
                                new ModuleFileNames(java.util.Map.of(), Set.of())),
                        java.util.Map.of());
        byte[] all = Arrays.copyOf(JournalFormat.HEADING, JournalFormat.HEADING.length + record.length);
        System.arraycopy(record, 0, all, JournalFormat.HEADING.length, record.length);
        assertTrue(JournalFormat.read(new ByteArrayInputStream(all), Limits.DEFAULT)
                .files()
                .isEmpty());
    }

    private void leaveUnsaved(Curriculum edited) throws StorageException {
        try (CurriculumFolder folder = CurriculumFolder.open(root).folder()) {
            folder.journal().orElseThrow().record(edited);
        }
    }

    private void assertNothingToRecover(Curriculum expected) throws StorageException {
        Opened opened = CurriculumFolder.open(root);
        opened.folder().close();
        assertTrue(opened.recovery().isEmpty());
        assertEquals(expected, opened.curriculum());
    }
}
