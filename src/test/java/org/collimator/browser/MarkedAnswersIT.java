package org.collimator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.player.DemoCourse;
import org.collimator.exchange.player.Standard;
import org.collimator.question.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a learner sees of an answer once it is marked, and of a case until it is answered. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkedAnswersIT {
    private Browser browser;
    private Learner learner;
    private LoopbackServer server;

    @BeforeAll
    void start() {
        browser = Browser.start();
        learner = new Learner(browser);
        server = new LoopbackServer()
                .mount(
                        "/course/",
                        new CoursePages(
                                JourneyCourse.curriculum(3), DemoCourse.media(), ExportOptions.DEFAULT, Standard.NONE));
    }

    @BeforeEach
    void afresh() {
        browser.size(1280, 800);
        forcedColours("none");
        browser.forget(server.url(""));
        browser.open(server.url("/course/index.html"));
        browser.until("return document.querySelector('main')?.dataset.page !== undefined");
    }

    @AfterAll
    void stop() {
        browser.close();
        server.close();
    }

    private void forcedColours(String value) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "forced-colors", "value", value))));
    }

    private static Question question(String id) {
        return JourneyCourse.questions().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void flawedCheck(String page, String id) {
        learner.goTo(page);
        var asked = question(id);
        learner.waitForQuestion(asked);
        learner.answer(asked, JourneyCourse.flawed(asked));
        learner.check(asked);
    }

    private boolean before(String first, String second) {
        return browser.isTrue(
                "return Boolean(document.querySelector(arguments[0]).compareDocumentPosition("
                        + "document.querySelector(arguments[1])) & Node.DOCUMENT_POSITION_FOLLOWING)",
                first,
                second);
    }

    @Test
    void theReasonIsReadBeforeTheOfferToTryAgain() {
        flawedCheck("lesson/m1/l1", "q-single");
        assertTrue(before(".question .feedback", ".question [data-action=retry]"));
    }

    @Test
    void whatWasChosenIsAsPlainAsBefore() {
        flawedCheck("lesson/m1/l1", "q-single");
        assertEquals(
                "none",
                browser.text("return getComputedStyle(document.querySelector('.choice input:checked')).appearance"));
    }

    @Test
    void aMatchedAnswerIsWordsThatAreNeverCutOff() {
        sitTheExam(asked -> learner.answer(asked, JourneyCourse.flawed(asked)));
        assertEquals(
                List.of("signal at the detector", "tube current times time", "Not answered"),
                browser.all("[data-question=q-match] .pair-chosen").stream()
                        .map(each -> each.getText())
                        .toList());
        assertEquals(List.of(), browser.all("[data-question=q-match] select"));
    }

    @Test
    void aTypedAnswerIsWordsThatAreNeverCutOff() {
        String endless = "collimatordiaphragm ".repeat(12).strip();
        browser.size(320, 740);
        sitTheExam(asked -> {
            if (asked.id().value().equals("q-short")) {
                browser.script(
                        "const field = document.querySelector('[data-question] [data-role=answer]');"
                                + "field.value = arguments[0]; field.dispatchEvent(new Event('input', {bubbles: true}));",
                        endless);
            } else {
                learner.answer(asked, JourneyCourse.flawed(asked));
            }
        });
        assertEquals(endless, browser.text("return document.querySelector('[data-question=q-short] output').value"));
        assertTrue(browser.isTrue("return [...document.querySelectorAll('.typed output')].every((words) =>"
                + " words.checkVisibility() && words.getBoundingClientRect().right <= innerWidth"
                + " && words.scrollWidth <= words.clientWidth + 1)"));
        assertEquals(List.of(), browser.all(".typed input"));
    }

    private void sitTheExam(Consumer<Question> answer) {
        learner.goTo("assessment/exam");
        learner.press("start");
        for (var asked : JourneyCourse.questions()) {
            learner.waitForQuestion(asked);
            answer.accept(asked);
            learner.press(asked.id().value().equals("q-hotspot") ? "submit" : "next");
        }
        learner.waitFor("results/exam");
    }

    @Test
    void whatFollowsTheLastStepOfACaseWaitsAsTheStepsDo() {
        learner.goTo("lesson/m1/l2");
        browser.find(".waits");
        assertFalse(browser.find(".lesson > .stack").isDisplayed());
        for (var id : List.of("q-truth", "q-multi")) {
            var asked = question(id);
            learner.waitForQuestion(asked);
            learner.answer(asked, JourneyCourse.flawed(asked));
            learner.check(asked);
        }
        browser.until("return document.querySelector('.waits') === null");
        assertTrue(browser.find(".lesson > .stack").isDisplayed());
    }

    @Test
    void linesSayWhatColoursCannotWhereTheSystemSetsThem() {
        forcedColours("active");
        learner.goTo("assessment/exam");
        learner.press("start");
        var first = JourneyCourse.questions().get(0);
        learner.waitForQuestion(first);
        learner.answer(first, JourneyCourse.right(first));
        learner.press("next");
        learner.waitForQuestion(JourneyCourse.questions().get(1));
        var here = "return getComputedStyle(document.querySelector('#contents [aria-current]')).outlineStyle";
        assertEquals("solid", browser.text(here));
        var width = "return getComputedStyle(document.querySelectorAll('.map button')[%d]).borderBottomWidth";
        assertEquals("5px", browser.text(width.formatted(0)));
        assertEquals("1px", browser.text(width.formatted(1)));
    }
}
