package org.collimator.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.collimator.curriculum.Curriculum;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that is really full and one that is really read-only. Where the system does not let the tests mount one, the limits of
 * {@link LimitedProcess} stand in, which need no rights and run in any case; so nothing here is skipped on Unix.
 * {@link SaveFaultsTest} has the same cases everywhere, with operations that refuse.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class SmallDiskIT {
    @TempDir
    Path temp;

    private final Curriculum course = TestCourses.course(2, "a");
    private boolean mounted;

    private Path mountASmallDisk() throws Exception {
        Path disk = Files.createDirectory(temp.resolve("disk"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString());
        return disk;
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            run("umount", temp.resolve("disk").toString());
        }
    }

    @Test
    void aFullDiskRefusesTheSaveAndKeepsTheOldFiles() throws Exception {
        Path disk = mountASmallDisk();
        if (!mounted) {
            aFileThatMayNotGrowRefusesTheSaveAndKeepsTheOldFiles();
            return;
        }
        Path root = create(disk);
        Map<String, String> old = TestCourses.files(root);
        Opened opened = CurriculumFolder.open(root);
        try (CurriculumFolder folder = opened.folder()) {
            fillUp(disk);
            StorageException refused = assertThrows(
                    StorageException.class,
                    () -> folder.save(opened.curriculum(), TestCourses.course(2, "b".repeat(3000))));
            assertEquals("storage.write.full", refused.messageKey());
            assertEquals(old, TestCourses.files(root));
            Files.delete(disk.resolve("filler"));
            Curriculum small = opened.curriculum().withTitle("fits again");
            folder.save(opened.curriculum(), small);
            assertEquals(small, read(root));
        }
    }

    @Test
    void aReadOnlyDiskIsOpenedForReading() throws Exception {
        Path disk = mountASmallDisk();
        if (!mounted) {
            aFolderThatMayNotBeWrittenIsOpenedForReading();
            return;
        }
        Path root = create(disk);
        Map<String, String> old = TestCourses.files(root);
        assertTrue(run("mount", "-o", "remount,ro", disk.toString()));
        Opened opened = CurriculumFolder.open(root);
        try (CurriculumFolder folder = opened.folder()) {
            assertEquals(course, opened.curriculum());
            assertEquals(
                    ReadOnly.Reason.NOT_WRITABLE,
                    opened.readOnly().orElseThrow().reason());
            assertThrows(StorageException.class, () -> folder.save(course, course.withTitle("x")));
        }
        assertEquals(old, TestCourses.files(root));
    }

    @Test
    void aFileThatMayNotGrowRefusesTheSaveAndKeepsTheOldFiles() throws Exception {
        Path root = create(temp);
        Map<String, String> old = TestCourses.files(root);
        try (ChildJvm child = ChildJvm.startUnder(LimitedProcess.SMALL_FILES, LimitedProcess.class, root)) {
            String refused = child.await("refused ");
            assertTrue(refused.startsWith("refused storage.write."), refused);
            assertTrue(refused.contains("File too large"), refused);
            assertEquals(old, TestCourses.files(root));
            child.say("go on");
            child.await("saved");
        }
        assertEquals(course.withTitle("fits"), read(root));
    }

    @Test
    void aFolderThatMayNotBeWrittenIsOpenedForReading() throws Exception {
        Path root = create(temp);
        Map<String, String> old = TestCourses.files(root);
        assertTrue(run("chmod", "-R", "a-w", root.toString()));
        try (ChildJvm child =
                ChildJvm.startUnder(LimitedProcess.withoutRightsOver(root), LimitedProcess.class, root, "read-only")) {
            assertEquals("opened " + ReadOnly.Reason.NOT_WRITABLE, child.await("opened "));
            child.await("refused ");
        } finally {
            run("chmod", "-R", "u+w", root.toString());
        }
        assertEquals(old, TestCourses.files(root));
    }

    private Path create(Path parent) throws StorageException {
        Path root = parent.resolve("course");
        CurriculumFolder.create(root, course).folder().close();
        return root;
    }

    private static Curriculum read(Path root) throws StorageException {
        return CurriculumFolder.open(root, OpenOptions.READ).curriculum();
    }

    private static void fillUp(Path disk) throws IOException {
        try (var out = Files.newOutputStream(disk.resolve("filler"))) {
            while (true) {
                out.write(new byte[1024]);
            }
        } catch (IOException full) {
            assertTrue(String.valueOf(full.getMessage()).contains("No space left"), full.toString());
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
