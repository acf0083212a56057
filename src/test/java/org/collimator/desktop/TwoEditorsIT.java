package org.collimator.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.collimator.curriculum.Curriculum;
import org.collimator.question.Question;
import org.collimator.storage.BundledSamples;
import org.collimator.storage.ChildJvm;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What needs the mouse and the clipboard of a real window system: the toolkit that draws into memory has neither. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class TwoEditorsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path temp;

    private Path sample(String name) throws Exception {
        Path folder = temp.resolve(name);
        BundledSamples.copy(name, folder);
        return folder;
    }

    private static ChildJvm hand(Xvfb screen, Path folder, String deed) throws Exception {
        List<String> onTheScreen = List.of("env", "DISPLAY=" + screen.display(), "JAVA_TOOL_OPTIONS=");
        ChildJvm child = ChildJvm.startUnder(onTheScreen, Hand.class, folder, deed);
        child.await("done");
        return child;
    }

    private static Curriculum saved(Path folder) throws StorageException {
        return CurriculumFolder.open(folder, OpenOptions.READ).curriculum();
    }

    /** What is saved once it is as it should be; as it is when patience ends. */
    private static Curriculum saved(Path folder, Predicate<Curriculum> asItShould) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        Curriculum now = saved(folder);
        while (!asItShould.test(now) && Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(200);
            now = saved(folder);
        }
        return now;
    }

    private static List<String> modules(Curriculum course) {
        return course.modules().stream().map(module -> module.id().value()).toList();
    }

    @Test
    void aRowIsDraggedToAnotherPlace() throws Exception {
        Path folder = sample("foundations");
        List<String> before = modules(saved(folder));
        List<String> wanted = List.of(before.get(1), before.get(0), before.get(2), before.get(3));
        try (Xvfb screen = Xvfb.start();
                ChildJvm editor = hand(screen, folder, "drag")) {
            Curriculum after = saved(folder, course -> modules(course).equals(wanted));
            assertEquals(wanted, modules(after), () -> String.join("\n", editor.rest()));
        }
    }

    @Test
    void aQuestionIsCopiedInOneProcessAndPastedInAnother() throws Exception {
        Path from = sample("foundations");
        Path to = sample("technician");
        Question question = saved(from).modules().get(0).questions().get(0);
        int before = saved(to).modules().get(0).questions().size();
        try (Xvfb screen = Xvfb.start();
                ChildJvm first = hand(screen, from, "copy");
                ChildJvm second = hand(screen, to, "paste")) {
            Curriculum after =
                    saved(to, course -> course.modules().get(0).questions().size() > before);
            List<Question> there = after.modules().get(0).questions();
            assertEquals(before + 1, there.size(), () -> String.join("\n", second.rest()));
            assertTrue(
                    there.stream().anyMatch(each -> each.stem().equals(question.stem())),
                    () -> String.join("\n", first.rest()));
        }
    }
}
