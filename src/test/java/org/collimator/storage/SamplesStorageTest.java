package org.collimator.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.collimator.curriculum.Curriculum;
import org.collimator.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class SamplesStorageTest {
    private static final int CUTS = 25;

    @TempDir
    Path temp;

    static List<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("samples"))) {
            return folders.filter(CurriculumFolder::isCurriculum).sorted().toList();
        }
    }

    @Test
    void aSampleThatCannotBeCopiedWholeLeavesNothingOfItself() throws Exception {
        Path target = Files.createDirectories(temp.resolve("course"));
        Files.writeString(target.resolve("modules"), "mine, and in the way");
        assertThrows(IOException.class, () -> BundledSamples.copy("technician", target));
        assertEquals(Map.of("modules", "mine, and in the way"), TestCourses.files(target));
        Path fresh = temp.resolve("deep/course");
        BundledSamples.copy("technician", fresh);
        assertTrue(CurriculumFolder.isCurriculum(fresh));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleOpensWithoutAProblemAndSavingItChangesNoByte(Path sample) throws Exception {
        Path copy = copied(sample);
        Map<String, String> before = TestCourses.files(copy);
        Opened opened = CurriculumFolder.open(copy);
        try (CurriculumFolder folder = opened.folder()) {
            assertEquals(List.of(), opened.problems());
            assertTrue(opened.readOnly().isEmpty());
            folder.save(opened.curriculum(), opened.curriculum());
        }
        assertEquals(before, TestCourses.files(copy));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleWrittenAnewHasTheSameBytes(Path sample) throws Exception {
        Curriculum curriculum = CurriculumFolder.open(sample, OpenOptions.READ).curriculum();
        Changes.all(curriculum).writes().forEach((file, bytes) -> {
            try {
                assertEquals(Files.readString(sample.resolve(file)), new String(bytes), file);
            } catch (IOException missing) {
                throw new AssertionError(file, missing);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFileOfASampleCutAtManyLengthsGivesAFinding(Path sample) throws Exception {
        Path copy = copied(sample);
        for (String file : TestCourses.files(copy).keySet()) {
            if (!file.endsWith(".json") || file.equals("expected.json")) {
                continue;
            }
            byte[] whole = Files.readAllBytes(copy.resolve(file));
            for (int cut = 0; cut < CUTS; cut++) {
                int length = (int) ((long) (whole.length - 2) * cut / (CUTS - 1));
                Files.write(copy.resolve(file), Arrays.copyOf(whole, length));
                Opened opened = CurriculumFolder.open(copy, OpenOptions.READ);
                String hint = file + " cut at " + length + ": " + opened.problems();
                assertEquals(
                        1,
                        opened.problems().stream()
                                .filter(finding -> finding.severity() == Severity.ERROR
                                        && finding.place().file().equals(file))
                                .count(),
                        hint);
                assertFalse(opened.curriculum().modules().isEmpty() && !file.startsWith("modules/"), hint);
            }
            Files.write(copy.resolve(file), whole);
        }
    }

    private Path copied(Path sample) throws IOException {
        Path copy = temp.resolve(sample.getFileName().toString());
        for (String file : TestCourses.files(sample).keySet()) {
            Files.createDirectories(copy.resolve(file).getParent());
            Files.copy(sample.resolve(file), copy.resolve(file));
        }
        return copy;
    }
}
