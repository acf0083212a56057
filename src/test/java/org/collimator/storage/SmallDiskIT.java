package org.collimator.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.collimator.curriculum.Curriculum;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that is really full and one that is really read-only, where the system lets the tests mount one. {@link SaveFaultsTest}
 * has the same cases everywhere, with operations that refuse.
 */
class SmallDiskIT {
    @TempDir
    Path temp;

    private Path disk;
    private Path root;
    private final Curriculum course = TestCourses.course(2, "a");

    @BeforeEach
    void mountASmallDisk() throws Exception {
        disk = Files.createDirectory(temp.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()), "cannot mount a tmpfs");
        root = disk.resolve("course");
        CurriculumFolder.create(root, course).folder().close();
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void aFullDiskRefusesTheSaveAndKeepsTheOldFiles() throws Exception {
        Map<String, String> old = TestCourses.files(root);
        Opened opened = CurriculumFolder.open(root);
        try (CurriculumFolder folder = opened.folder()) {
            fillUp();
            StorageException refused = assertThrows(
                    StorageException.class,
                    () -> folder.save(opened.curriculum(), TestCourses.course(2, "b".repeat(3000))));
            assertEquals("storage.write.full", refused.messageKey());
            assertEquals(old, TestCourses.files(root));
            Files.delete(disk.resolve("filler"));
            Curriculum small = opened.curriculum().withTitle("fits again");
            folder.save(opened.curriculum(), small);
            assertEquals(small, CurriculumFolder.open(root, OpenOptions.READ).curriculum());
        }
    }

    @Test
    void aReadOnlyDiskIsOpenedForReading() throws Exception {
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

    private void fillUp() throws IOException {
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
