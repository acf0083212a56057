package org.collimator.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveFaultsTest {
    @TempDir
    Path temp;

    private Path root;
    private final Curriculum before = TestCourses.course(3, "old");
    private final Curriculum after = changed(before);

    /** Changes every file, takes a module out and puts another in. */
    private static Curriculum changed(Curriculum course) {
        Curriculum other = TestCourses.course(3, "new");
        List<Module> modules = new ArrayList<>(other.modules());
        modules.remove(0);
        modules.add(TestCourses.module("added", "new"));
        return other.withModules(modules).withTitle(course.title() + ", revised");
    }

    @BeforeEach
    void createTheFolder() throws StorageException {
        root = temp.resolve("course");
        CurriculumFolder.create(root, before).folder().close();
    }

    @Test
    void aCrashAtAnyStepLeavesTheOldOrTheNewState() throws Exception {
        Map<String, String> old = TestCourses.files(root);
        int olds = 0;
        int news = 0;
        for (int step = 0; ; step++) {
            Path copy = copied(step);
            boolean crashed = saveCrashingAt(copy, step);
            Curriculum asRead = CurriculumFolder.open(copy, OpenOptions.READ).curriculum();
            Opened reopened = CurriculumFolder.open(copy);
            try (CurriculumFolder folder = reopened.folder()) {
                assertEquals(List.of(), reopened.problems(), "step " + step);
                assertEquals(asRead, reopened.curriculum(), "reading alone sees the same, step " + step);
                boolean isOld = reopened.curriculum().equals(before);
                assertTrue(isOld || reopened.curriculum().equals(after), "step " + step);
                olds += isOld ? 1 : 0;
                news += isOld ? 0 : 1;
                Set<String> names = isOld ? old.keySet() : newNames();
                assertEquals(names, TestCourses.files(copy).keySet(), "step " + step);
            }
            assertTrue(
                    leftInPrivateFolder(copy).isEmpty(),
                    leftInPrivateFolder(copy).toString());
            if (!crashed) {
                assertTrue(olds >= 6 && news >= 6, olds + " times old, " + news + " times new");
                return;
            }
        }
    }

    private Set<String> newNames() {
        Set<String> names = after.modules().stream()
                .map(module -> "modules/" + module.id() + ".json")
                .collect(Collectors.toSet());
        names.addAll(Set.of("curriculum.json", "references.json", "media.json"));
        return names;
    }

    /** True where the crash came before the end. */
    private boolean saveCrashingAt(Path copy, int step) throws IOException {
        try {
            Changes changes = Changes.between(before, after, names(), Set.of());
            Commit.run(FaultyOperations.crashAt(step), copy, changes.writes(), changes.deletes());
            return false;
        } catch (FaultyOperations.Crash crash) {
            return true;
        }
    }

    private ModuleFileNames names() {
        return new ModuleFileNames(Map.of(), List.of())
                .of(before.modules().stream().map(Module::id).toList());
    }

    @Test
    void aCrashWhileRecoveringIsRecoveredFromAsWell() throws Exception {
        for (int step = 0; ; step++) {
            Path copy = copied(step);
            Changes changes = Changes.between(before, after, names(), Set.of());
            assertThrows(
                    FaultyOperations.Crash.class,
                    () -> Commit.run(
                            FaultyOperations.crashAt(stepsUntilRecorded()), copy, changes.writes(), changes.deletes()));
            boolean crashed = false;
            try {
                Commit.finish(
                        FaultyOperations.crashAt(step),
                        copy,
                        Commit.pending(copy).orElseThrow());
            } catch (FaultyOperations.Crash crash) {
                crashed = true;
            }
            assertEquals(after, reopened(copy), "step " + step);
            if (!crashed) {
                assertTrue(step >= 6, "only " + step + " steps");
                return;
            }
        }
    }

    /** Files to write, the record, its move, the first move of a file. */
    private int stepsUntilRecorded() {
        Changes changes = Changes.between(before, after, names(), Set.of());
        return changes.writes().size() + 2 + 1 + 1;
    }

    @Test
    void aFullDiskAtAnyByteLeavesTheOldFilesAndSaysSo() throws Exception {
        Map<String, String> old = TestCourses.files(root);
        long whole = Changes.between(before, after, names(), Set.of()).writes().values().stream()
                .mapToLong(bytes -> bytes.length)
                .sum();
        for (long quota = 0; quota < whole; quota += Math.max(1, whole / 40)) {
            FaultyOperations operations = FaultyOperations.fullAfter(Long.MAX_VALUE);
            try (CurriculumFolder folder =
                    CurriculumFolder.open(root, OpenOptions.EDIT, operations).folder()) {
                Curriculum saved = folder.reload().curriculum();
                operations.limit(quota);
                StorageException refused = assertThrows(StorageException.class, () -> folder.save(saved, after));
                assertEquals("storage.write.full", refused.messageKey(), "after " + quota + " bytes");
                assertTrue(refused.getMessage().contains("no room left"), refused.getMessage());
                operations.repair();
            }
            assertEquals(old, TestCourses.files(root), "after " + quota + " bytes");
        }
    }

    @Test
    void onceThereIsRoomAgainTheSameSaveSucceeds() throws Exception {
        FaultyOperations operations = FaultyOperations.fullAfter(Long.MAX_VALUE);
        try (CurriculumFolder folder =
                CurriculumFolder.open(root, OpenOptions.EDIT, operations).folder()) {
            Curriculum saved = folder.reload().curriculum();
            operations.limit(500);
            assertThrows(StorageException.class, () -> folder.save(saved, after));
            operations.repair();
            folder.save(saved, after);
        }
        assertEquals(after, reopened(root));
    }

    @Test
    void aSaveThatStopsAfterItsRecordIsCompletedByTheNextOne() throws Exception {
        FaultyOperations operations = FaultyOperations.fullAfter(Long.MAX_VALUE);
        try (CurriculumFolder folder =
                CurriculumFolder.open(root, OpenOptions.EDIT, operations).folder()) {
            Curriculum saved = folder.reload().curriculum();
            operations.failAfterSteps(stepsUntilRecorded());
            StorageException refused = assertThrows(StorageException.class, () -> folder.save(saved, after));
            assertEquals("storage.save.unfinished", refused.messageKey());
            assertEquals(after, CurriculumFolder.open(root, OpenOptions.READ).curriculum());
            operations.repair();
            Curriculum more = after.withTitle("More");
            folder.save(saved, more);
            assertEquals(more, CurriculumFolder.open(root, OpenOptions.READ).curriculum());
        }
    }

    @Test
    void savingTheSameAgainCompletesASaveThatStoppedAfterItsRecord() throws Exception {
        FaultyOperations operations = FaultyOperations.fullAfter(Long.MAX_VALUE);
        try (CurriculumFolder folder =
                CurriculumFolder.open(root, OpenOptions.EDIT, operations).folder()) {
            Curriculum saved = folder.reload().curriculum();
            operations.failAfterSteps(stepsUntilRecorded());
            assertThrows(StorageException.class, () -> folder.save(saved, after));
            StorageException still = assertThrows(StorageException.class, () -> folder.save(saved, after));
            assertEquals("storage.save.unfinished", still.messageKey());
            operations.repair();
            folder.save(saved, after);
            assertFalse(Files.exists(root.resolve(Commit.RECORD)));
            assertEquals(newNames(), TestCourses.files(root).keySet());
        }
        assertEquals(after, reopened(root));
    }

    @Test
    void aFolderThatLetsNothingBeWrittenOpensForReading() throws Exception {
        Opened opened = CurriculumFolder.open(root, OpenOptions.EDIT, FaultyOperations.readOnly());
        try (CurriculumFolder folder = opened.folder()) {
            assertEquals(before, opened.curriculum());
            ReadOnly reason = opened.readOnly().orElseThrow();
            assertEquals(ReadOnly.Reason.NOT_WRITABLE, reason.reason());
            assertTrue(reason.message().contains(root.toString()), reason.message());
            StorageException refused =
                    assertThrows(StorageException.class, () -> folder.save(opened.curriculum(), after));
            assertEquals("storage.save.read-only", refused.messageKey());
            try (CurriculumFolder copy =
                    CurriculumFolder.create(temp.resolve("elsewhere"), after).folder()) {
                assertEquals(after, copy.reload().curriculum());
            }
        }
    }

    @Test
    void aFailedCopyLeavesNothingBehind() throws Exception {
        Path target = temp.resolve("copy");
        FaultyOperations full = FaultyOperations.fullAfter(3000);
        StorageException refused =
                assertThrows(StorageException.class, () -> new FolderCopy(full).write(target, after, null));
        assertEquals("storage.write.full", refused.messageKey());
        assertFalse(Files.exists(target));
        try (Stream<Path> beside = Files.list(temp)) {
            assertEquals(List.of(root), beside.toList());
        }
    }

    @Test
    void aFailedBackupLeavesTheOldOneInPlace() throws Exception {
        Path zip = temp.resolve("backup.zip");
        Files.writeString(zip, "the old one");
        assertThrows(
                StorageException.class,
                () -> FolderBackup.of(FaultyOperations.fullAfter(500), root, Map.of(), List.of())
                        .write(zip));
        assertEquals("the old one", Files.readString(zip));
        try (Stream<Path> beside = Files.list(temp)) {
            assertEquals(2, beside.count());
        }
    }

    @Test
    void aForgedRecordCannotReachFilesOutsideTheCurriculum() throws Exception {
        Path victim = temp.resolve("victim.json");
        Files.writeString(victim, "precious");
        String body = "collimator-commit 1\ndelete ../victim.json\n";
        Path record = root.resolve(Commit.RECORD);
        Files.createDirectories(record.getParent());
        Files.writeString(record, body + "end " + Sha256.of(body.getBytes()) + "\n");
        assertEquals(before, reopened(root));
        assertEquals("precious", Files.readString(victim));
        assertFalse(Files.exists(record));
    }

    private static Curriculum reopened(Path folder) throws StorageException {
        Opened opened = CurriculumFolder.open(folder);
        try (CurriculumFolder closing = opened.folder()) {
            assertEquals(List.of(), opened.problems());
            return opened.curriculum();
        }
    }

    private static List<Path> leftInPrivateFolder(Path folder) throws IOException {
        Path own = folder.resolve(Folders.PRIVATE);
        if (!Files.exists(own)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(own)) {
            return all.toList();
        }
    }

    private Path copied(int step) throws IOException {
        Path copy = temp.resolve("copy-" + step);
        for (String file : TestCourses.files(root).keySet()) {
            Files.createDirectories(copy.resolve(file).getParent());
            Files.copy(root.resolve(file), copy.resolve(file));
        }
        return copy;
    }
}
