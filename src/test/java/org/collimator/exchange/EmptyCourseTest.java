package org.collimator.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.collimator.curriculum.Curriculum;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every package costs before a word of the author is in it. */
class EmptyCourseTest {
    private static final long MOST = 60_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theScorm12PackageOfAnEmptyCourseStaysWithin60Kilobytes(String language) throws Exception {
        var course = Curriculum.blank("urn:uuid:0d2b1f3e-6b0c-4d7e-9d57-3f0f2f1c9a11", "Empty", language);
        var zip = folder.resolve("empty.zip");
        PackageFormats.ofId("scorm12")
                .orElseThrow()
                .export(course, new MemoryMedia(Map.of()), ExportOptions.DEFAULT, zip, Progress.NONE);
        long bytes = Files.size(zip);
        assertTrue(bytes <= MOST, () -> bytes + " bytes");
    }
}
