package org.collimator.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Edit;
import org.collimator.document.History;
import org.collimator.document.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process in which somebody types, and finds everything again but at most the last second. */
class KillWhileEditingIT {
    private static final int KILLS = 8;
    private static final long LAST_SECOND = 1000;

    @TempDir
    Path temp;

    /** Types one edit every 20 ms and says so. */
    static final class Typist {
        private Typist() {}

        public static void main(String[] args) throws Exception {
            Opened opened = CurriculumFolder.open(Path.of(args[0]));
            History<Curriculum> history = new History<>(opened.curriculum(), () -> {});
            Journal journal = opened.folder().journal().orElseThrow();
            history.addListener(change -> journal.record(change.after()));
            System.out.println("ready");
            for (int number = 1; ; number++) {
                String title = String.valueOf(number);
                history.apply(new Edit<>(
                        "Type", "title", Place.module("m1"), curriculum -> TestCourses.retitled(curriculum, 1, title)));
                System.out.println("typed " + number + " " + System.currentTimeMillis());
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void atMostTheLastSecondIsLost() throws Exception {
        long seed = Long.getLong("collimator.seed", new Random().nextLong());
        System.out.println("KillWhileEditingIT: -Dcollimator.seed=" + seed);
        Random random = new Random(seed);
        Path root = temp.resolve("course");
        CurriculumFolder.create(root, TestCourses.course(3, "a")).folder().close();
        for (int round = 0; round < KILLS; round++) {
            String hint = "seed " + seed + ", round " + round;
            try (ChildJvm child = ChildJvm.start(Typist.class, root)) {
                child.await("ready");
                TimeUnit.MILLISECONDS.sleep(1300 + random.nextInt(1200));
                long killed = System.currentTimeMillis();
                child.kill();
                int owed = typedUntil(killed - LAST_SECOND, child.rest());
                assertTrue(owed > 0, hint + ": nothing was typed in time");
                int recovered = recoveredFrom(root, hint);
                assertTrue(recovered >= owed, hint + ": recovered " + recovered + " of " + owed);
            }
        }
    }

    private static int typedUntil(long time, List<String> lines) {
        int last = 0;
        for (String line : lines) {
            String[] words = line.split(" ");
            if (Long.parseLong(words[2]) <= time) {
                last = Integer.parseInt(words[1]);
            }
        }
        return last;
    }

    private static int recoveredFrom(Path root, String hint) throws StorageException {
        Opened opened = CurriculumFolder.open(root);
        try (CurriculumFolder folder = opened.folder()) {
            assertEquals(List.of(), opened.problems(), hint);
            Recovery recovery = opened.recovery().orElseThrow();
            assertEquals(List.of("modules/m1.json"), recovery.files(), hint);
            int number = Integer.parseInt(recovery.curriculum().modules().get(1).title());
            assertEquals(
                    TestCourses.retitled(opened.curriculum(), 1, String.valueOf(number)), recovery.curriculum(), hint);
            folder.discardRecovery();
            return number;
        }
    }
}
