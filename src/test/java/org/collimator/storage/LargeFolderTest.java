package org.collimator.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.collimator.curriculum.Curriculum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LargeFolderTest {
    @TempDir
    Path temp;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void twoHundredModulesAreReadInOrderBySeveralThreads() throws Exception {
        Curriculum course = TestCourses.course(200, "a");
        Path root = temp.resolve("course");
        CurriculumFolder.create(root, course).folder().close();
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        RawCheck check = (file, json) -> {
            threads.add(Thread.currentThread());
            return List.of();
        };
        Opened opened = CurriculumFolder.open(root, OpenOptions.READ.withCheck(check));
        assertEquals(course, opened.curriculum());
        assertTrue(
                threads.size() > 1 || Runtime.getRuntime().availableProcessors() == 1,
                threads.size() + " threads read");
    }
}
