package org.collimator.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.collimator.curriculum.Curriculum;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample leaves in every format, twice the same, and opens again as it was. */
class SamplePackagesTest {
    @TempDir
    Path folder;

    static List<Path> samples() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("samples"))) {
            return all.filter(CurriculumFolder::isCurriculum).sorted().toList();
        }
    }

    @Test
    void thereAreSamples() throws Exception {
        assertFalse(samples().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleLeavesInEveryFormatAndComesBackAsItWas(Path sample) throws Exception {
        Opened opened = CurriculumFolder.open(sample, OpenOptions.READ);
        Curriculum course = opened.curriculum();
        Curriculum shown = course.withMedia(UsedMedia.of(course));
        for (PackageFormat format : PackageFormats.all()) {
            Path first = folder.resolve(format.id() + "-1.zip");
            Path second = folder.resolve(format.id() + "-2.zip");
            for (Path target : List.of(first, second)) {
                ExportReport report =
                        format.export(course, opened.folder().media(), ExportOptions.DEFAULT, target, Progress.NONE);
                assertEquals(List.of(), report.findings(), format.id());
            }
            assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second), format.id());
            Path back = folder.resolve("back-" + format.id());
            assertEquals(
                    shown, new PackageReader().read(first, back, Progress.NONE).curriculum(), format.id());
        }
    }
}
