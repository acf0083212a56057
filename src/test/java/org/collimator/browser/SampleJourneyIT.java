package org.collimator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Purpose;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.player.Standard;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.StorageException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample is passed by a learner who knows, with a break in its final test, under both LMSs. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleJourneyIT {
    private static final String SHOWN = "return document.querySelector('main')?.dataset.page !== undefined";
    private static final Path SAMPLES = Path.of("samples");

    @TempDir
    private Path copies;

    private Browser browser;
    private Candidate candidate;

    @BeforeAll
    void start() {
        browser = Browser.start();
        candidate = new Candidate(browser);
    }

    @AfterAll
    void stop() {
        browser.close();
    }

    static List<String> samples() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            var names = folders.filter(CurriculumFolder::isCurriculum)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
            assertFalse(names.isEmpty());
            return names;
        }
    }

    /** A copy, because opening a folder leaves a lock in it. */
    private Path copy(String name) throws IOException {
        var from = SAMPLES.resolve(name);
        var to = copies.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return to;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSampleIsPassedWithFullMarks(String name) throws IOException, StorageException {
        var opened = CurriculumFolder.open(copy(name));
        try (var folder = opened.folder();
                var course = new Course(browser, standard -> "/" + standard + "/index.html", SHOWN)) {
            var curriculum = opened.curriculum();
            for (var standard : List.of(Standard.SCORM_12, Standard.SCORM_2004)) {
                var prefix = standard == Standard.SCORM_12 ? "/scorm12/" : "/scorm2004/";
                course.server()
                        .mount(prefix, new CoursePages(curriculum, folder.media(), ExportOptions.DEFAULT, standard));
            }
            course.underFakeLms("scorm12", "");
            candidate.passes(course, counting(curriculum), curriculum);
            course.leave();
            assertEquals("100", course.kept("cmi.core.score.raw"));
            assertEquals("passed", course.kept("cmi.core.lesson_status"));
            assertTrue(course.kept("cmi.suspend_data").length() <= 4096);
            assertEquals(List.of(), course.violations());

            course.underScormAgain("scorm2004");
            candidate.passes(course, counting(curriculum), curriculum);
            browser.outOfFrames();
            assertEquals("1", browser.text("return judge.cmi().score.scaled"));
            assertEquals("passed", browser.text("return judge.cmi().success_status"));
            assertEquals(List.of(), browser.script("return judge.refusals"));
            assertEquals(
                    List.of(),
                    browser.problems().stream()
                            .filter(each -> !each.contains("favicon"))
                            .toList());
        }
    }

    private static List<Assessment> counting(Curriculum curriculum) {
        var counting = curriculum.assessments().stream()
                .filter(each -> each.purpose() == Purpose.SUMMATIVE)
                .toList();
        assertFalse(counting.isEmpty());
        return counting;
    }
}
