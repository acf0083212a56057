package org.collimator.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.collimator.curriculum.Curriculum;
import org.collimator.question.Question;
import org.collimator.question.QuestionKind;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.Opened;
import org.collimator.storage.SchemaCheck;
import org.collimator.storage.StorageException;
import org.collimator.validation.Finding;
import org.collimator.validation.Severity;
import org.collimator.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticCourseTest {
    @Test
    void theSmallCourseHasItsNumbersAllKindsAndRealPictures() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Curriculum course = new SyntheticCourse(SyntheticCourse.Size.S, 1).curriculum(files);
        List<Question> questions = course.modules().stream()
                .flatMap(module -> module.questions().stream())
                .toList();
        assertEquals(10, course.modules().size());
        assertEquals(100, questions.size());
        assertEquals(50, files.size());
        Set<QuestionKind> kinds = questions.stream().map(Question::kind).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(QuestionKind.class), kinds);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            assertEquals(
                    288, ImageIO.read(new ByteArrayInputStream(file.getValue())).getWidth(), file.getKey());
            int size = file.getValue().length;
            assertTrue(size > 45_000 && size < 75_000, file.getKey() + " has " + size);
        }
    }

    @Test
    void theSameSeedGivesTheSameCourseAndAnotherSeedAnother() throws IOException {
        Curriculum one = new SyntheticCourse(SyntheticCourse.Size.S, 1).curriculum();
        assertEquals(one, new SyntheticCourse(SyntheticCourse.Size.S, 1).curriculum());
        assertTrue(!one.equals(new SyntheticCourse(SyntheticCourse.Size.S, 2).curriculum()));
    }

    @Test
    void theCheckOfMeaningFindsNoError() throws IOException {
        Curriculum course = new SyntheticCourse(SyntheticCourse.Size.S, 1).curriculum();
        List<Finding> errors = Validator.at(Clock.systemUTC()).check(course).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        assertEquals(List.of(), errors);
    }

    @Test
    void theFolderOpensWithoutAFinding(@TempDir Path temp) throws IOException, StorageException {
        Path folder = temp.resolve("course");
        SyntheticCourse.main(new String[] {"--size", "S", "--seed", "3", "--output", folder.toString()});
        Opened opened = CurriculumFolder.open(folder, OpenOptions.READ.withCheck(new SchemaCheck()));
        assertEquals(List.of(), opened.problems());
        assertEquals(
                Map.copyOf(new SyntheticCourse(SyntheticCourse.Size.S, 3)
                        .curriculum().modules().stream()
                                .collect(Collectors.toMap(module -> module.id(), module -> module))),
                opened.curriculum().modules().stream()
                        .collect(Collectors.toMap(module -> module.id(), module -> module)));
        assertTrue(Files.exists(folder.resolve("media/set00/picture0000.png")));
        opened.folder().close();
    }
}
