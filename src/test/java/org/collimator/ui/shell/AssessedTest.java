package org.collimator.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.storage.BundledSamples;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.collimator.validation.CurriculumStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessedTest {
    @TempDir
    Path temp;

    private final Assessed assessed = new Assessed();

    @Test
    void itIsTheShareThatTheStatisticsCount() throws Exception {
        for (String name : BundledSamples.NAMES) {
            BundledSamples.copy(name, temp.resolve(name));
            Curriculum course =
                    CurriculumFolder.open(temp.resolve(name), OpenOptions.READ).curriculum();
            List<CurriculumStatistics.Coverage> all =
                    CurriculumStatistics.of(course).coverage();
            long hit = all.stream()
                    .filter(row -> row.questions() + row.checklists() > 0)
                    .count();
            assertEquals(OptionalInt.of((int) (hit * 100 / all.size())), assessed.share(course), name);
        }
    }

    @Test
    void itFollowsEveryChange() throws Exception {
        BundledSamples.copy("foundations", temp.resolve("course"));
        Curriculum course =
                CurriculumFolder.open(temp.resolve("course"), OpenOptions.READ).curriculum();
        int before = assessed.share(course).orElseThrow();
        Module first = course.modules().get(0);
        Curriculum emptied = course.withModules(course.modules().stream()
                .map(m -> m == first ? m.withQuestions(List.of()) : m)
                .toList());
        assertTrue(assessed.share(emptied).orElseThrow() < before);
        assertEquals(before, assessed.share(course).orElseThrow());
        assertEquals(OptionalInt.empty(), assessed.share(course.withModules(List.of())), "nothing to assess");
    }
}
