package org.collimator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collimator.curriculum.Curriculum;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.player.DemoCourse;
import org.collimator.exchange.player.Standard;
import org.collimator.question.Answer;
import org.collimator.question.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole courses taken by a learner in a real browser, and what two LMSs hold afterwards. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlayerJourneyIT {
    private static final String SHOWN = "return document.querySelector('main')?.dataset.page !== undefined";
    private static final ExportOptions WITHOUT_KEYS = new ExportOptions(
            ExportOptions.Keys.OMITTED,
            ExportOptions.Division.COURSE,
            ExportOptions.Scorm2004Edition.FOURTH,
            null,
            false);
    private static final ExportOptions PER_MODULE = new ExportOptions(
            ExportOptions.Keys.EMBEDDED,
            ExportOptions.Division.MODULE,
            ExportOptions.Scorm2004Edition.FOURTH,
            null,
            false);

    private Browser browser;
    private Learner learner;
    private Course course;

    @BeforeAll
    void start() {
        browser = Browser.start();
        learner = new Learner(browser);
        course = served("index.html");
        serve(course, "one", JourneyCourse.curriculum(1), ExportOptions.DEFAULT);
        serve(course, "two", JourneyCourse.curriculum(2), ExportOptions.DEFAULT);
        serve(course, "demo", DemoCourse.curriculum(), ExportOptions.DEFAULT);
        serve(course, "keyless", JourneyCourse.curriculum(1), WITHOUT_KEYS);
        serve(course, "modules", DemoCourse.curriculum(), PER_MODULE);
    }

    /** Which course the next launch opens. */
    private String opened = "one";

    private String page = "index.html";

    private Course served(String first) {
        page = first;
        return new Course(browser, standard -> "/" + opened + "/" + standard + "/" + page, SHOWN);
    }

    private static void serve(Course course, String name, Curriculum curriculum, ExportOptions options) {
        var media = DemoCourse.media();
        for (var standard : Standard.values()) {
            var folder = standard.name().toLowerCase(java.util.Locale.ROOT).replace("_", "");
            course.server()
                    .mount("/" + name + "/" + folder + "/", new CoursePages(curriculum, media, options, standard));
        }
    }

    @AfterEach
    void backToDesktop() {
        browser.outOfFrames();
        browser.size(1280, 800);
        page = "index.html";
    }

    @AfterAll
    void stop() {
        course.close();
        browser.close();
    }

    private static boolean old(String standard) {
        return standard.equals("scorm12");
    }

    private static String rawOf(String standard) {
        return old(standard) ? "cmi.core.score.raw" : "cmi.score.raw";
    }

    private static String successOf(String standard) {
        return old(standard) ? "cmi.core.lesson_status" : "cmi.success_status";
    }

    /** The right answer to every question but these. */
    private static Map<Question, Answer> answers(List<String> flawed) {
        Map<Question, Answer> answers = new LinkedHashMap<>();
        for (var question : JourneyCourse.questions()) {
            var wrong = flawed.contains(question.id().value());
            answers.put(question, wrong ? JourneyCourse.flawed(question) : JourneyCourse.right(question));
        }
        return answers;
    }

    private void startExam() {
        learner.goTo("assessment/exam");
        learner.press("start");
    }

    /** Answers questions one after the other, from the first to the one before {@code end}, and goes on. */
    private void answer(Map<Question, Answer> answers, int begin, int end) {
        var asked = List.copyOf(answers.keySet());
        for (int i = begin; i < end; i++) {
            learner.waitForQuestion(asked.get(i));
            learner.answer(asked.get(i), answers.get(asked.get(i)));
            if (i + 1 < asked.size()) {
                learner.press("next");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void aTestLeftInTheMiddleIsResumedSubmittedAndScored(String standard) {
        opened = "one";
        var answers = answers(List.of("q-multi", "q-order", "q-short"));
        course.underFakeLms(standard, "");
        learner.press("start");
        startExam();
        answer(answers, 0, 5);
        course.leave();
        assertEquals("incomplete", course.kept(old(standard) ? successOf(standard) : "cmi.completion_status"));

        course.relaunch();
        assertEquals("assessment/exam", learner.page());
        var sixth = List.copyOf(answers.keySet()).get(5);
        learner.waitForQuestion(sixth);
        assertEquals("open", learner.stateOf(sixth));
        learner.press("previous");
        learner.waitForQuestion(List.copyOf(answers.keySet()).get(4));
        assertEquals("answered", learner.stateOf(List.copyOf(answers.keySet()).get(4)));
        learner.press("next");
        answer(answers, 5, 8);
        learner.press("submit");
        learner.waitFor("results/exam");

        var expected = JourneyCourse.score(answers);
        assertEquals(expected, learner.score());
        assertEquals("passed", learner.verdict());
        course.leave();
        assertEquals(expected, course.kept(rawOf(standard)));
        assertEquals("passed", course.kept(successOf(standard)));
        assertEquals(List.of(), course.violations());
        assertEquals(
                "8",
                browser.text(
                        "return Object.keys(fakeLms.cmi()).filter(k => /interactions\\.\\d+\\.type$/.test(k)).length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void theIndependentLmsHoldsTheSameScore(String standard) {
        opened = "one";
        var answers = answers(List.of("q-single", "q-match"));
        course.underScormAgain(standard);
        startExam();
        answer(answers, 0, 3);
        course.relaunch();
        answer(answers, 3, 8);
        learner.press("submit");
        learner.waitFor("results/exam");
        browser.outOfFrames();
        var core = old(standard) ? "judge.cmi().core" : "judge.cmi()";

        assertEquals(List.of(), browser.script("return judge.refusals"));
        assertEquals(JourneyCourse.score(answers), browser.text("return " + core + ".score.raw"));
        assertEquals("passed", browser.text("return " + core + (old(standard) ? ".lesson_status" : ".success_status")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void aFailedCourseIsFailedAndItsReviewChangesNothing(String standard) {
        opened = "one";
        var answers = answers(JourneyCourse.ASKED);
        course.underFakeLms(standard, "");
        startExam();
        answer(answers, 0, 8);
        learner.press("submit");
        learner.waitFor("results/exam");
        assertEquals("failed", learner.verdict());
        learner.goTo("results");
        learner.press("finish");
        browser.find("[data-role='sent']");
        var expected = JourneyCourse.score(answers);
        assertEquals(expected, course.kept(rawOf(standard)));
        assertEquals("failed", course.kept(successOf(standard)));
        var calls = course.writes().size();

        course.relaunch();
        learner.goTo("lesson/m1/l1");
        learner.goTo("assessment/exam");
        assertFalse(browser.isTrue(
                "return [...document.querySelectorAll('[data-action=start]')].some(b => b.offsetParent)"));
        course.leave();
        assertEquals(calls, course.writes().size());
        assertEquals(expected, course.kept(rawOf(standard)));
        assertEquals(List.of(), course.violations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void aPassingScoreArrivesAtOnceThoughAnotherAttemptIsLeft(String standard) {
        opened = "two";
        var answers = answers(List.of("q-single"));
        course.underFakeLms(standard, "");
        startExam();
        answer(answers, 0, 8);
        learner.press("submit");
        learner.waitFor("results/exam");
        assertEquals("passed", learner.verdict());
        course.leave();
        assertEquals(JourneyCourse.score(answers), course.kept(rawOf(standard)));
        assertEquals("passed", course.kept(successOf(standard)));
        assertEquals(List.of(), course.violations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void afterAFailedAttemptNothingFinalIsSentWhileAnotherIsLeftUntilTheLearnerFinishes(String standard) {
        opened = "two";
        var answers = answers(JourneyCourse.ASKED);
        course.underFakeLms(standard, "");
        startExam();
        answer(answers, 0, 8);
        learner.press("submit");
        learner.waitFor("results/exam");
        assertEquals("failed", learner.verdict());
        assertEquals("", course.now(rawOf(standard)));
        assertEquals("incomplete", course.now(old(standard) ? successOf(standard) : "cmi.completion_status"));

        course.intoCourse();
        learner.goTo("results");
        learner.press("finish");
        browser.find("[data-role='sent']");
        assertEquals(JourneyCourse.score(answers), course.kept(rawOf(standard)));
        assertEquals("failed", course.kept(successOf(standard)));
        assertEquals(List.of(), course.violations());
    }

    @Test
    void aDrawnTestShowsTheSameQuestionsAfterAReturn() {
        opened = "demo";
        course.underFakeLms("scorm12", "");
        learner.goTo("assessment/a1");
        learner.press("start");
        var before = drawn();
        course.relaunch();
        learner.waitFor("assessment/a1");
        assertEquals(before, drawn());
        assertEquals(4, before.size());
        assertEquals(List.of(), course.violations());
    }

    /** The questions of the running attempt, walked through from the first. */
    private List<String> drawn() {
        browser.find("[data-question]");
        var all = browser.all("[data-action='go-to']").size();
        var ids = new java.util.ArrayList<String>();
        for (int i = 0; i < all; i++) {
            browser.all("[data-action='go-to']").get(i).click();
            browser.until(
                    "return document.querySelectorAll('[data-action=go-to]')[arguments[0]]?.getAttribute('aria-current') === 'step'",
                    i);
            ids.add(learner.questions().get(0));
        }
        return ids;
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void aKnowledgeCheckIsReportedOnceAndRemembered(String standard) {
        opened = "demo";
        course.underFakeLms(standard, "");
        learner.goTo("questions/m1");
        var shown = learner.questions();
        var question = DemoCourse.curriculum().modules().get(0).questions().stream()
                .filter(q -> q.id().value().equals(shown.get(0)))
                .findFirst()
                .orElseThrow();
        learner.answer(question, JourneyCourse.right(question));
        learner.check(question);
        learner.press("retry");
        learner.answer(question, JourneyCourse.right(question));
        learner.check(question);
        course.relaunch();

        learner.waitFor("questions/m1");
        assertEquals("marked", learner.stateOf(question));
        assertEquals(question.id().value(), course.now("cmi.interactions.0.id"));
        assertEquals("correct", course.now("cmi.interactions.0.result"));
        assertEquals("", course.now("cmi.interactions.1.id"));
        assertEquals(List.of(), course.violations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void aCourseWithoutKeysRecordsAnswersAndClaimsNoScore(String standard) {
        opened = "keyless";
        var answers = answers(List.of());
        course.underFakeLms(standard, "");
        startExam();
        answer(answers, 0, 8);
        learner.press("submit");
        learner.waitFor("results/exam");
        assertEquals("none", learner.verdict());
        course.leave();

        assertEquals("", course.kept(rawOf(standard)));
        assertNotEquals("passed", course.kept(successOf(standard)));
        assertEquals("neutral", course.kept("cmi.interactions.7.result"));
        assertEquals(List.of(), course.violations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void eachModuleOfADividedPackageKeepsItsOwnRecord(String standard) {
        opened = "modules";
        page = "sco-m1.html";
        course.underFakeLms(standard, "&state=m1");
        learner.goTo("lesson/m1/l1");
        learner.goTo("assessment/a1");
        assertEquals(0, browser.all("nav a[href^='#module/m2']").size());
        course.leave();
        page = "sco-m2.html";
        course.underFakeLms(standard, "&state=m2");
        assertEquals("module/m2", learner.page());
        course.leave();
        assertEquals(List.of(), course.violations());
    }

    @Test
    void aPackageThatFindsNoLmsSaysSoAndStillResumes() {
        opened = "one";
        browser.forget(course.url(""));
        browser.open(course.url("/one/scorm12/index.html"));
        browser.until(SHOWN);
        assertEquals("no-lms", learner.pageKind());
        learner.press("start");
        browser.until("return document.querySelector('main').dataset.pageKind === 'cover'");
        startExam();
        var answers = answers(List.of("q-hotspot"));
        answer(answers, 0, 4);
        browser.open("about:blank");
        browser.open(course.url("/one/scorm12/index.html"));
        browser.until(SHOWN);
        learner.press("start");
        learner.waitFor("assessment/exam");
        answer(answers, 4, 8);
        learner.press("submit");
        learner.waitFor("results/exam");
        assertEquals(JourneyCourse.score(answers), learner.score());
    }

    @Test
    void aLearnerWithAPhoneTakesTheWholeTest() {
        opened = "one";
        browser.size(390, 844);
        browser.forget(course.url(""));
        browser.open(course.url("/one/none/index.html"));
        browser.until(SHOWN);
        var answers = answers(List.of("q-truth"));
        startExam();
        var asked = List.copyOf(answers.keySet());
        for (int i = 0; i < asked.size(); i++) {
            answer(answers, i, i + 1);
            assertTrue(
                    browser.isTrue("return document.documentElement.scrollWidth <= innerWidth"),
                    "wider than the screen after " + asked.get(i).id());
        }
        learner.press("submit");
        learner.waitFor("results/exam");
        assertEquals(JourneyCourse.score(answers), learner.score());
    }

    @Test
    void nothingIsWrittenToTheConsole() {
        opened = "demo";
        browser.problems();
        browser.open(course.url("/demo/none/index.html"));
        browser.until(SHOWN);
        for (var each : List.of("lesson/m1/l1", "lesson/m1/l2", "questions/m1", "references", "glossary", "credits")) {
            learner.goTo(each);
        }
        assertEquals(List.of(), browser.problems());
    }
}
