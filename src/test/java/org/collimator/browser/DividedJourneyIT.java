package org.collimator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.Curriculum;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.player.DemoCourse;
import org.collimator.exchange.player.Standard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A package with a SCO for each module, taken to the end SCO by SCO. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DividedJourneyIT {
    private static final String SHOWN = "return document.querySelector('main')?.dataset.page !== undefined";
    private static final ExportOptions PER_MODULE = new ExportOptions(
            ExportOptions.Keys.EMBEDDED,
            ExportOptions.Division.MODULE,
            ExportOptions.Scorm2004Edition.FOURTH,
            null,
            false);

    private final Curriculum curriculum = DemoCourse.curriculum();
    private String folder = "en/scorm12";
    private String page = "index.html";
    private Browser browser;
    private Learner learner;
    private Course course;

    @BeforeAll
    void start() {
        browser = Browser.start();
        learner = new Learner(browser);
        course = new Course(browser, standard -> "/" + folder + "/" + page, SHOWN);
        for (var standard : List.of(Standard.SCORM_12, Standard.SCORM_2004)) {
            for (var language : List.of("en", "de")) {
                var path = "/" + language + "/"
                        + standard.name().toLowerCase(Locale.ROOT).replace("_", "") + "/";
                var pages =
                        new CoursePages(curriculum.withLanguage(language), DemoCourse.media(), PER_MODULE, standard);
                course.server().mount(path, pages);
            }
        }
    }

    @AfterAll
    void stop() {
        course.close();
        browser.close();
    }

    private void open(String language, String standard, String launched) {
        folder = language + "/" + standard;
        page = launched;
        course.underFakeLms(standard, "&state=" + launched);
    }

    private List<Assessment> of(String id) {
        return curriculum.assessments().stream()
                .filter(each -> each.id().value().equals(id))
                .toList();
    }

    private void assertKept(String standard, String raw, String status) {
        course.leave();
        var old = standard.equals("scorm12");
        assertEquals(raw, course.kept(old ? "cmi.core.score.raw" : "cmi.score.raw"));
        var passed = status.equals("passed") ? "cmi.success_status" : "cmi.completion_status";
        assertEquals(status, course.kept(old ? "cmi.core.lesson_status" : passed));
        assertEquals(List.of(), course.violations());
    }

    private String farewell() {
        return browser.find("[data-role='sent']").getText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void everyPartReportsItsOwnResultAndSaysWhereTheNextOneIs(String standard) {
        var candidate = new Candidate(browser);
        open("en", standard, "sco-m1.html");
        candidate.passes(course, of("a1"), curriculum);
        assertTrue(farewell().contains("lead to the next part"), farewell());
        assertKept(standard, "100", "passed");

        open("en", standard, "sco-m2.html");
        walk();
        assertTrue(farewell().contains("lead to the next part"), farewell());
        assertKept(standard, "", "completed");

        open("en", standard, "end.html");
        candidate.passes(course, of("a2"), curriculum);
        assertEquals("Your result has been sent. You can close the course.", farewell());
        assertKept(standard, "100", "passed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void theSentenceIsGermanInAGermanCourse(String standard) {
        open("de", standard, "sco-m2.html");
        walk();
        assertTrue(farewell().startsWith("Dieser Teil ist beendet"), farewell());
        assertTrue(farewell().contains("Zum n\u00e4chsten Teil"), farewell());
        assertEquals("Ergebnisse dieses Teils", browser.find("h1").getText());
        assertKept(standard, "", "completed");
    }

    /** From the first page to the last with nothing but the button that leads on. */
    private void walk() {
        while (!learner.page().equals("results")) {
            var before = learner.page();
            learner.press("next");
            browser.until("return document.querySelector('main').dataset.page !== arguments[0]", before);
        }
    }
}
