package org.collimator.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that saves one state after the other, and finds one of them each time, never a mixture. */
class KillWhileSavingIT {
    private static final int KILLS = 60;

    @TempDir
    Path temp;

    /**
     * Saves states with rising numbers until it is killed; with a second argument it dawdles between the steps of a save, so that
     * more kills hit the short ones.
     */
    static final class Saver {
        private Saver() {}

        public static void main(String[] args) throws Exception {
            FileOperations operations = args.length > 1 ? dawdling(new DiskOperations()) : new DiskOperations();
            warmUp(Files.createTempDirectory(Path.of(args[0]).getParent(), "warm-up"));
            System.in.read();
            Opened opened = CurriculumFolder.open(Path.of(args[0]), OpenOptions.EDIT, operations);
            Curriculum saved = opened.curriculum();
            int number = numberOf(saved);
            System.out.println("ready " + number);
            while (true) {
                Curriculum next = state(++number);
                opened.folder().save(saved, next);
                System.out.println("saved " + number);
                saved = next;
            }
        }

        /** Loads the classes, so that the time to be killed in is that of saves. */
        private static void warmUp(Path elsewhere) throws Exception {
            Path root = elsewhere.resolve("course");
            try (CurriculumFolder folder =
                    CurriculumFolder.create(root, state(0)).folder()) {
                folder.save(state(0), state(1));
            }
        }
    }

    private static FileOperations dawdling(FileOperations disk) {
        Random random = new Random();
        return (FileOperations) Proxy.newProxyInstance(
                FileOperations.class.getClassLoader(), new Class<?>[] {FileOperations.class}, (proxy, method, args) -> {
                    TimeUnit.MICROSECONDS.sleep(random.nextInt(4000));
                    try {
                        return method.invoke(disk, args);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    /** The n-th state: every file differs from the one before; every other state has a module of its own. */
    private static Curriculum state(int number) {
        Curriculum course = TestCourses.course(4, "state " + number);
        List<Module> modules = new ArrayList<>(course.modules());
        modules.set(number % 2, TestCourses.module("only" + number % 2, "state " + number));
        return course.withTitle(String.valueOf(number)).withModules(modules);
    }

    private static int numberOf(Curriculum curriculum) {
        return Integer.parseInt(curriculum.title());
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void theOldOrTheNewStateIsThereEveryTime() throws Exception {
        long seed = Long.getLong("collimator.seed", new Random().nextLong());
        System.out.println("KillWhileSavingIT: -Dcollimator.seed=" + seed);
        Random random = new Random(seed);
        Path root = temp.resolve("course");
        CurriculumFolder.create(root, state(0)).folder().close();
        int interrupted = 0;
        int advanced = 0;
        ChildJvm next = start(root, 0);
        try {
            for (int round = 0; round < KILLS; round++) {
                String hint = "seed " + seed + ", round " + round;
                try (ChildJvm child = next) {
                    next = start(root, round + 1);
                    child.say("go");
                    int start = Integer.parseInt(child.await("ready ").substring(6));
                    int first = round % 3 == 0
                            ? Integer.parseInt(child.await("saved ").substring(6))
                            : start;
                    TimeUnit.MICROSECONDS.sleep(random.nextInt(150_000));
                    child.kill();
                    int reported = lastSaved(child.rest(), first, hint);
                    interrupted += Files.exists(root.resolve(Commit.RECORD)) || hasLeftovers(root) ? 1 : 0;
                    advanced += reported > start ? 1 : 0;
                    assertWhole(root, reported, hint);
                }
            }
        } finally {
            next.close();
        }
        System.out.println("KillWhileSavingIT: " + interrupted + " of " + KILLS + " kills hit a save half-way");
        assertTrue(interrupted >= 5, "only " + interrupted + " kills hit a save, seed " + seed);
        assertTrue(advanced >= 5, "only " + advanced + " children saved anything, seed " + seed);
    }

    /** The next child starts while the one before is tested. */
    private static ChildJvm start(Path root, int round) throws IOException {
        return round % 2 == 0 ? ChildJvm.start(Saver.class, root) : ChildJvm.start(Saver.class, root, "slowly");
    }

    private static int lastSaved(List<String> lines, int start, String hint) {
        int last = start;
        for (String line : lines) {
            assertTrue(line.startsWith("saved "), hint + ": " + line);
            last = Integer.parseInt(line.substring(6));
        }
        return last;
    }

    private static boolean hasLeftovers(Path root) throws Exception {
        return TestCourses.files(root).keySet().stream().anyMatch(name -> name.endsWith(".tmp"));
    }

    private static void assertWhole(Path root, int reported, String hint) throws Exception {
        Opened read = CurriculumFolder.open(root, OpenOptions.READ);
        assertEquals(List.of(), read.problems(), hint);
        int number = numberOf(read.curriculum());
        assertTrue(number == reported || number == reported + 1, hint + ": " + number + " after " + reported);
        assertEquals(state(number), read.curriculum(), hint);

        Opened opened = CurriculumFolder.open(root);
        assertTrue(opened.readOnly().isEmpty(), hint + opened.readOnly());
        opened.folder().close();
        assertEquals(read.curriculum(), opened.curriculum(), hint);
        Set<String> expected = new TreeSet<>(Set.of("curriculum.json", "media.json", "references.json"));
        opened.curriculum().modules().forEach(module -> expected.add("modules/" + module.id() + ".json"));
        assertEquals(expected, TestCourses.files(root).keySet(), hint);
        assertFalse(Files.exists(root.resolve(".collimator")), hint);
    }
}
