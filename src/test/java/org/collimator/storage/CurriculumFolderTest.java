package org.collimator.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurriculumFolderTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));

    @TempDir
    Path temp;

    @Test
    void whatIsCreatedOpensEqual() throws Exception {
        Curriculum course = TestCourses.course(3, "a");
        try (CurriculumFolder folder =
                CurriculumFolder.create(temp.resolve("course"), course).folder()) {
            Opened opened = CurriculumFolder.open(folder.root(), OpenOptions.READ);
            assertEquals(course, opened.curriculum());
            assertEquals(List.of(), opened.problems());
            assertEquals(ReadOnly.Reason.ASKED, opened.readOnly().orElseThrow().reason());
        }
    }

    @Test
    void savingAnUnchangedCurriculumTouchesNoFile() throws Exception {
        try (CurriculumFolder folder = created(3)) {
            Map<String, String> before = TestCourses.files(folder.root());
            age(folder.root());
            Opened opened = folder.reload();
            folder.save(opened.curriculum(), opened.curriculum());
            assertEquals(before, TestCourses.files(folder.root()));
            assertEquals(Set.of(), touched(folder.root()));
        }
    }

    @Test
    void aFileThatAPersonFormattedStaysAsItIsUntilItsElementChanges() throws Exception {
        try (CurriculumFolder folder = created(2)) {
            Path file = folder.root().resolve("modules/m0.json");
            String byHand = Files.readString(file).replace("  ", "\t");
            Files.writeString(file, byHand);
            Opened opened = folder.reload();
            folder.save(opened.curriculum(), TestCourses.retitled(opened.curriculum(), 1, "Other"));
            assertEquals(byHand, Files.readString(file));
        }
    }

    @Test
    void onlyTheFileOfAChangedModuleIsWritten() throws Exception {
        try (CurriculumFolder folder = created(4)) {
            age(folder.root());
            Curriculum before = folder.reload().curriculum();
            Curriculum after = TestCourses.retitled(before, 2, "Changed");
            folder.save(before, after);
            assertEquals(Set.of("modules/m2.json"), touched(folder.root()));
            assertEquals(after, reread(folder));
        }
    }

    @Test
    void addedAndRemovedModulesLeaveNoFileBehind() throws Exception {
        try (CurriculumFolder folder = created(3)) {
            Curriculum before = folder.reload().curriculum();
            List<Module> modules = new ArrayList<>(before.modules());
            modules.remove(1);
            modules.add(TestCourses.module("new", "x"));
            Curriculum after = before.withModules(modules);
            folder.save(before, after);
            assertEquals(after, reread(folder));
            assertEquals(
                    Set.of(
                            "curriculum.json",
                            "media.json",
                            "references.json",
                            "modules/m0.json",
                            "modules/m2.json",
                            "modules/new.json"),
                    TestCourses.files(folder.root()).keySet());
        }
    }

    @Test
    void twoModulesOfTheSameIdAreNotSavedOverEachOther() throws Exception {
        try (CurriculumFolder folder = created(1)) {
            Curriculum before = folder.reload().curriculum();
            Map<String, String> files = TestCourses.files(folder.root());
            Curriculum after = before.withModules(List.of(before.modules().get(0), TestCourses.module("m0", "twin")));
            StorageException refused = assertThrows(StorageException.class, () -> folder.save(before, after));
            assertEquals("storage.save.same-id", refused.messageKey());
            assertEquals(files, TestCourses.files(folder.root()));
        }
    }

    @Test
    void aFileChangedByAnotherProgramIsNotOverwrittenSilently() throws Exception {
        try (CurriculumFolder folder = created(3)) {
            Curriculum before = folder.reload().curriculum();
            Path file = folder.root().resolve("modules/m1.json");
            String theirs = Files.readString(file).replace("Module m1", "Theirs");
            Files.writeString(file, theirs);
            assertEquals(List.of("modules/m1.json"), folder.changedOnDisk());
            Curriculum ours = TestCourses.retitled(before, 1, "Ours");
            ChangedOnDiskException refused =
                    assertThrows(ChangedOnDiskException.class, () -> folder.save(before, ours));
            assertEquals(List.of("modules/m1.json"), refused.files());
            assertTrue(refused.getMessage().contains("modules/m1.json"), refused.getMessage());
            assertEquals(theirs, Files.readString(file));

            folder.saveOver(before, ours);
            assertEquals(ours, reread(folder));
            assertEquals(theirs, Files.readString(folder.root().resolve(".collimator/replaced/modules/m1.json")));
        }
    }

    @Test
    void aChangeOfTheSameSizeAndTimeIsNoticedToo() throws Exception {
        try (CurriculumFolder folder = created(1)) {
            Curriculum before = folder.reload().curriculum();
            Path file = folder.root().resolve("modules/m0.json");
            FileTime time = Files.getLastModifiedTime(file);
            Files.writeString(file, Files.readString(file).replace("Module", "MODULE"));
            Files.setLastModifiedTime(file, time);
            assertThrows(
                    ChangedOnDiskException.class, () -> folder.save(before, TestCourses.retitled(before, 0, "Ours")));
        }
    }

    @Test
    void aTouchedFileOfTheSameBytesCountsAsUnchanged() throws Exception {
        try (CurriculumFolder folder = created(1)) {
            age(folder.root());
            assertEquals(List.of(), folder.changedOnDisk());
        }
    }

    @Test
    void aFileThatBelongsToNoModuleIsReportedAndNotOverwrittenByANewModule() throws Exception {
        try (CurriculumFolder folder = created(1)) {
            Path stranger = folder.root().resolve("modules/stranger.json");
            Files.writeString(stranger, "{}");
            Opened opened = folder.reload();
            assertEquals("storage.module.unlisted", opened.problems().get(0).code());
            assertTrue(opened.readOnly().isEmpty());
            List<Module> modules = new ArrayList<>(opened.curriculum().modules());
            modules.add(TestCourses.module("stranger", "x"));
            Curriculum after = opened.curriculum().withModules(modules);
            assertThrows(ChangedOnDiskException.class, () -> folder.save(opened.curriculum(), after));
            assertEquals("{}", Files.readString(stranger));
        }
    }

    @Test
    void savingAsWritesACopyWithItsMedia() throws Exception {
        try (CurriculumFolder folder = created(2)) {
            Files.createDirectories(folder.root().resolve("media/sub"));
            Files.writeString(folder.root().resolve("media/sub/pic one.png"), "bytes");
            Curriculum course = folder.reload().curriculum();
            try (CurriculumFolder copy =
                    folder.saveAs(course, temp.resolve("the copy")).folder()) {
                assertEquals(TestCourses.files(folder.root()), TestCourses.files(copy.root()));
            }
            StorageException refused =
                    assertThrows(StorageException.class, () -> folder.saveAs(course, temp.resolve("the copy")));
            assertEquals("storage.folder.not-empty", refused.messageKey());
        }
    }

    @Test
    void aBackupHoldsEverythingButTheProgramsOwnFiles() throws Exception {
        try (CurriculumFolder folder = created(2)) {
            Files.writeString(folder.root().resolve("README.md"), "mine");
            Path zip = temp.resolve("backup.zip");
            folder.backup(zip);
            assertEquals(TestCourses.files(folder.root()), unpacked(zip));
        }
    }

    private static Map<String, String> unpacked(Path zip) throws Exception {
        Map<String, String> unpacked = new HashMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                unpacked.put(
                        entry.getName(),
                        new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return unpacked;
    }

    @Test
    void aBackupOfWhatIsNotSavedIsAFolderAsASaveWouldLeaveIt() throws Exception {
        try (CurriculumFolder folder = created(3)) {
            Curriculum saved = folder.reload().curriculum();
            Curriculum edited = TestCourses.retitled(saved, 1, "Not saved");
            Curriculum now = edited.withModules(edited.modules().subList(0, 2)).withTitle("Not saved either");
            Path zip = temp.resolve("backup.zip");
            folder.backup(zip, saved, now);
            assertEquals(saved, folder.reload().curriculum(), "the folder stays as it is");
            folder.save(saved, now);
            assertEquals(TestCourses.files(folder.root()), unpacked(zip));
        }
    }

    @Test
    void aBackupOfAFolderThatIsGoneHoldsAllTexts() throws Exception {
        Curriculum course = TestCourses.course(2, "a");
        Path zip = temp.resolve("backup.zip");
        Map<String, String> before;
        CurriculumFolder folder = created(2);
        before = TestCourses.files(folder.root());
        Files.move(folder.root(), temp.resolve("elsewhere"));
        folder.backup(zip, course, course);
        assertEquals(before, unpacked(zip));
        Files.move(temp.resolve("elsewhere"), folder.root());
        folder.close();
    }

    @Test
    void closingLeavesNoTrace() throws Exception {
        Path root = temp.resolve("course");
        CurriculumFolder.create(root, TestCourses.course(1, "a")).folder().close();
        assertFalse(Files.exists(root.resolve(".collimator")));
    }

    @Test
    void whatIsNoCurriculumSaysSo() throws Exception {
        assertEquals("storage.folder.missing", refusal(temp.resolve("nowhere")));
        assertEquals("storage.folder.no-curriculum", refusal(temp));
        Path file = Files.writeString(temp.resolve("file"), "x");
        assertEquals("storage.folder.not-a-folder", refusal(file));
    }

    @Test
    void aNewerFormatIsOpenedReadOnlyAndItsUnknownMembersShow() throws Exception {
        Path root = temp.resolve("course");
        CurriculumFolder.create(root, TestCourses.course(1, "a")).folder().close();
        Path head = root.resolve("curriculum.json");
        Files.writeString(head, Files.readString(head).replace("\"formatVersion\": 1", "\"formatVersion\": 7"));
        Map<String, String> files = TestCourses.files(root);
        Opened opened = CurriculumFolder.open(root);
        try (CurriculumFolder folder = opened.folder()) {
            assertEquals(ReadOnly.Reason.NEWER, opened.readOnly().orElseThrow().reason());
            assertTrue(opened.readOnly().orElseThrow().message().contains("format 7"));
            assertEquals("storage.format.newer", opened.problems().get(0).code());
            assertEquals(TestCourses.course(1, "a"), opened.curriculum());
            StorageException refused = assertThrows(
                    StorageException.class,
                    () -> folder.save(opened.curriculum(), TestCourses.retitled(opened.curriculum(), 0, "x")));
            assertEquals("storage.save.read-only", refused.messageKey());
        }
        assertEquals(files, TestCourses.files(root));
    }

    @Test
    void moduleIdsThatWindowsOrACaseBlindDiskCannotTakeAreWrittenUnderSafeNames() throws Exception {
        List<Module> modules = new ArrayList<>();
        for (String id : List.of("CON", "nul.2", "Intro", "intro", "INTRO", "a.", "a".repeat(80), "com1", "console")) {
            modules.add(TestCourses.module(id, id));
        }
        Curriculum course = TestCourses.course(0, "a").withModules(modules);
        Path root = temp.resolve("course");
        try (CurriculumFolder folder = CurriculumFolder.create(root, course).folder()) {
            Set<String> names = new TreeSet<>(TestCourses.files(root).keySet());
            assertTrue(names.contains("modules/_CON.json"), names.toString());
            assertTrue(names.contains("modules/_nul.2.json"), names.toString());
            assertTrue(names.contains("modules/_com1.json"), names.toString());
            assertTrue(names.contains("modules/console.json"), names.toString());
            assertTrue(names.contains("modules/Intro.json"), names.toString());
            assertTrue(names.contains("modules/intro~2.json"), names.toString());
            assertTrue(names.contains("modules/INTRO~3.json"), names.toString());
            Set<String> folded = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            folded.addAll(names);
            assertEquals(names.size(), folded.size());
            assertEquals("modules/intro~2.json", folder.fileOf(ModuleId.parse("intro")));
            assertEquals(course, reread(folder));
            Curriculum after = TestCourses.retitled(course, 3, "Changed");
            folder.save(course, after);
            assertEquals(after, reread(folder));
            assertEquals(names, TestCourses.files(root).keySet());
        }
    }

    @Test
    void foldersOfAnyNameOpenAndSave() throws Exception {
        for (String name :
                List.of("with spaces", "Curriculum é ü 放射線 😀", "x".repeat(200), "a'b%20{0}", "CON", "dot.")) {
            Path root = temp.resolve(name).resolve("course");
            try (CurriculumFolder folder =
                    CurriculumFolder.create(root, TestCourses.course(1, "a")).folder()) {
                Curriculum before = folder.reload().curriculum();
                Curriculum after = TestCourses.retitled(before, 0, "b");
                folder.save(before, after);
                assertEquals(after, reread(folder));
            }
        }
    }

    private CurriculumFolder created(int modules) throws StorageException {
        return CurriculumFolder.create(temp.resolve("course"), TestCourses.course(modules, "a"))
                .folder();
    }

    private static Curriculum reread(CurriculumFolder folder) throws StorageException {
        Opened opened = CurriculumFolder.open(folder.root(), OpenOptions.READ);
        assertEquals(List.of(), opened.problems());
        return opened.curriculum();
    }

    private static String refusal(Path folder) {
        return assertThrows(StorageException.class, () -> CurriculumFolder.open(folder))
                .messageKey();
    }

    private static void age(Path root) throws IOException {
        for (String file : TestCourses.files(root).keySet()) {
            Files.setLastModifiedTime(root.resolve(file), LONG_AGO);
            assertNotEquals(FileTime.from(Instant.now()), Files.getLastModifiedTime(root.resolve(file)));
        }
    }

    private static Set<String> touched(Path root) throws IOException {
        Set<String> touched = new TreeSet<>();
        for (String file : TestCourses.files(root).keySet()) {
            if (!Files.getLastModifiedTime(root.resolve(file)).equals(LONG_AGO)) {
                touched.add(file);
            }
        }
        return touched;
    }
}
