package org.collimator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.collimator.curriculum.AssessmentBuilder;
import org.collimator.curriculum.AssessmentItem;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.Purpose;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.player.DemoCourse;
import org.collimator.exchange.player.Standard;
import org.collimator.question.QuestionId;
import org.collimator.storage.JsonFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Courses whose answers are more than SCORM 1.2 has room for: no score is lost, and the learner is told what is. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuspendBudgetIT {
    private static final String SHOWN = "return document.querySelector('main')?.dataset.page !== undefined";
    private static final int MODULES = 10;
    private static final int PER_MODULE = 40;
    private static final int ASKED = 60;
    private static final int BUDGET = 4096;
    private static final String LONG = "a long answer in many words that is not the right one ".repeat(2);

    private Browser browser;
    private Learner learner;
    private Course course;

    @BeforeAll
    void start() {
        browser = Browser.start();
        learner = new Learner(browser);
        course = new Course(browser, standard -> "/large/index.html", SHOWN);
        course.server()
                .mount(
                        "/large/",
                        new CoursePages(large(), DemoCourse.media(), ExportOptions.DEFAULT, Standard.SCORM_12));
    }

    @AfterAll
    void stop() {
        course.close();
        browser.close();
    }

    private static Curriculum large() {
        List<AssessmentItem> items = IntStream.range(0, ASKED)
                .mapToObj(i -> QuestionId.parse("q" + i / PER_MODULE + "-" + i % PER_MODULE))
                .<AssessmentItem>map(id -> new AssessmentItem.Fixed(id, Map.of()))
                .toList();
        var exam = AssessmentBuilder.builder()
                .id(JourneyCourse.EXAM)
                .title("Everything")
                .purpose(Purpose.SUMMATIVE)
                .items(items)
                .attempts(1)
                .passPercent(70)
                .build();
        return DemoCourse.curriculum()
                .withModules(IntStream.range(0, MODULES)
                        .mapToObj(SuspendBudgetIT::module)
                        .toList())
                .withAssessments(List.of(exam));
    }

    private static Module module(int m) {
        var questions = IntStream.range(0, PER_MODULE)
                .mapToObj(i -> Map.of(
                        "kind",
                        "short-text",
                        "id",
                        "q" + m + "-" + i,
                        "stem",
                        "Question " + i,
                        "points",
                        1,
                        "accepted",
                        List.of(Map.of("text", "collimator", "match", "case-folded", "credit", 1))))
                .toList();
        return JsonFormat.mapper()
                .convertValue(Map.of("id", "m" + m, "title", "Module " + m, "questions", questions), Module.class);
    }

    /** Types into every question of the page that is shown. */
    private void practise(int m) {
        learner.goTo("questions/m" + m);
        browser.script(
                "for (const field of document.querySelectorAll('[data-question] [data-role=answer]')) {"
                        + "field.value = arguments[0]; field.dispatchEvent(new Event('input', {bubbles: true})); }",
                LONG);
    }

    /** Answers these questions of the open attempt. */
    private void answer(int begin, int end, String text) {
        for (int i = begin; i < end; i++) {
            browser.script("document.querySelectorAll('[data-action=go-to]')[arguments[0]].click()", i);
            browser.until(
                    "return document.querySelectorAll('[data-action=go-to]')[arguments[0]]?.getAttribute('aria-current') === 'step'",
                    i);
            browser.script(
                    "const field = document.querySelector('[data-question] [data-role=answer]');"
                            + "field.value = arguments[0]; field.dispatchEvent(new Event('input', {bubbles: true}));",
                    text);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Long> unanswered() {
        return (List<Long>)
                browser.script("return [...document.querySelectorAll('.map [data-action=go-to]')].map((b, i) =>"
                        + "b.dataset.state === 'open' ? i : -1).filter(i => i >= 0)");
    }

    private void begin() {
        learner.goTo("assessment/exam");
        learner.press("start");
        browser.find("[data-question]");
    }

    private void leaveWithinTheBudget() {
        course.leave();
        assertTrue(course.kept("cmi.suspend_data").length() <= BUDGET);
        assertTrue(course.written("cmi.suspend_data").stream().allMatch(each -> each.length() <= BUDGET));
    }

    @Test
    void fourHundredPractisedQuestionsLeaveRoomForTheOpenTest() {
        course.underFakeLms("scorm12", "");
        for (int m = 0; m < MODULES; m++) {
            practise(m);
        }
        begin();
        answer(0, 10, "collimator");
        assertTrue(browser.find(".notice[role=status]").isDisplayed());
        leaveWithinTheBudget();

        course.relaunch();
        learner.waitFor("assessment/exam");
        browser.find("[data-question='q0-9']");
        assertEquals(ASKED - 10, unanswered().size());
        assertTrue(browser.all("[data-role='forgotten']").isEmpty());
        answer(10, ASKED, "collimator");
        assertScore("100", "passed");
    }

    @Test
    void aTestTooLargeForTheLmsKeepsPlaceAndLatestAnswersAndItsScoreArrives() {
        course.underFakeLms("scorm12", "");
        begin();
        answer(0, 50, LONG);
        browser.until("return document.querySelector('.notice')?.textContent.includes('too little room')");
        leaveWithinTheBudget();

        course.relaunch();
        learner.waitFor("assessment/exam");
        browser.find("[data-question='q1-9']");
        var lost = unanswered().stream().filter(i -> i < 50).toList();
        assertFalse(lost.isEmpty());
        assertTrue(lost.size() < 40, "as many as there is room for: " + lost);
        assertEquals(LongStream.range(0, lost.size()).boxed().toList(), lost, "the oldest");
        var said = browser.find("[data-role='forgotten']").getText();
        assertTrue(
                said.contains("Answer these questions again: 1, 2, ") && said.contains(", " + lost.size() + "."), said);

        answer(0, lost.size(), "collimator");
        answer(50, ASKED, "collimator");
        leaveWithinTheBudget();
        course.relaunch();
        learner.waitFor("assessment/exam");
        browser.find("[data-question='q1-19']");
        var again = unanswered();
        assertTrue(
                again.size() < lost.size() && again.stream().allMatch(i -> i >= lost.size()), "the oldest: " + again);
        again.forEach(i -> answer(i.intValue(), i.intValue() + 1, "collimator"));
        assertEquals(List.of(), unanswered());
        var right = lost.size() + again.size() + ASKED - 50;
        var score = Math.round(10_000.0 * right / ASKED) / 100.0;
        assertScore(score == Math.rint(score) ? Long.toString((long) score) : Double.toString(score), "failed");
    }

    private void assertScore(String score, String status) {
        answer(ASKED - 1, ASKED, "collimator");
        learner.press("submit");
        learner.waitFor("results/exam");
        assertEquals(score, learner.score());
        leaveWithinTheBudget();
        assertEquals(score, course.kept("cmi.core.score.raw"));
        assertEquals(status, course.kept("cmi.core.lesson_status"));
        assertEquals(List.of(), course.violations());
    }
}
