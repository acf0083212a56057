package org.collimator.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two processes and one folder. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class TwoOpenersIT {
    @TempDir
    Path temp;

    /** Opens a folder, says how, and waits. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws Exception {
            Opened opened = CurriculumFolder.open(Path.of(args[0]));
            System.out.println(
                    "opened " + opened.readOnly().map(ReadOnly::message).orElse("to edit"));
            TimeUnit.MINUTES.sleep(5);
            opened.folder().close();
        }
    }

    /** Saves states whose every file carries the same number. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) throws Exception {
            Opened opened = CurriculumFolder.open(Path.of(args[0]));
            Curriculum saved = opened.curriculum();
            System.out.println("ready");
            for (int number = 1; ; number++) {
                Curriculum next = state(number);
                opened.folder().save(saved, next);
                saved = next;
            }
        }
    }

    private static Curriculum state(int number) {
        String mark = String.valueOf(number);
        Curriculum course = TestCourses.course(6, mark);
        List<Module> modules =
                course.modules().stream().map(module -> module.withTitle(mark)).toList();
        return course.withTitle(mark).withModules(modules);
    }

    @Test
    void theSecondProcessReadsUntilTheFirstIsGone() throws Exception {
        Path root = temp.resolve("course");
        Curriculum course = TestCourses.course(2, "a");
        CurriculumFolder.create(root, course).folder().close();
        try (ChildJvm first = ChildJvm.start(Holder.class, root)) {
            assertEquals("opened to edit", first.await("opened"));
            Opened second = CurriculumFolder.open(root);
            try (CurriculumFolder folder = second.folder()) {
                assertEquals(
                        ReadOnly.Reason.LOCKED, second.readOnly().orElseThrow().reason());
                assertEquals(course, second.curriculum());
                assertThrows(StorageException.class, () -> folder.save(course, course.withTitle("x")));
            }
            first.kill();
        }
        Opened third = CurriculumFolder.open(root);
        try (CurriculumFolder folder = third.folder();
                ChildJvm other = ChildJvm.start(Holder.class, root)) {
            assertTrue(third.readOnly().isEmpty(), "the lock of a killed process is taken over");
            String said = other.await("opened");
            assertTrue(said.contains(System.getProperty("user.name")), said);
            folder.save(third.curriculum(), third.curriculum().withTitle("mine"));
        }
    }

    @Test
    void whoeverReadsWhileAnotherProcessSavesNeverSeesAMixture() throws Exception {
        Path root = temp.resolve("course");
        CurriculumFolder.create(root, state(0)).folder().close();
        try (ChildJvm writer = ChildJvm.start(Writer.class, root)) {
            writer.await("ready");
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(6);
            int different = 0;
            String before = "";
            while (System.nanoTime() < end) {
                Opened opened = CurriculumFolder.open(root, OpenOptions.READ);
                assertEquals(List.of(), opened.problems());
                String number = opened.curriculum().title();
                assertEquals(state(Integer.parseInt(number)), opened.curriculum());
                different += number.equals(before) ? 0 : 1;
                before = number;
            }
            assertTrue(different > 5, "saw only " + different + " states");
        }
    }
}
