package org.collimator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.player.DemoCourse;
import org.collimator.exchange.player.Standard;
import org.collimator.question.Answer;
import org.collimator.question.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** axe-core finds nothing on any kind of page, and keys alone are enough. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {
    private static final String SHOWN = "return document.querySelector('main')?.dataset.page !== undefined";
    private static final List<String> PAGES = List.of(
            "cover",
            "module/m1",
            "lesson/m1/l1",
            "lesson/m1/l2",
            "questions/m1",
            "checklist/m1/c1",
            "faq/m1",
            "assessment/exam",
            "results",
            "references",
            "credits",
            "glossary");

    private final Axe axe = new Axe();
    private Browser browser;
    private Learner learner;
    private Course course;

    @BeforeAll
    void start() {
        browser = Browser.start();
        learner = new Learner(browser);
        course = new Course(browser);
        for (var standard : List.of(Standard.NONE, Standard.SCORM_12)) {
            course.server()
                    .mount(
                            standard == Standard.NONE ? "/course/" : "/scorm/",
                            new CoursePages(
                                    JourneyCourse.curriculum(3), DemoCourse.media(), ExportOptions.DEFAULT, standard));
        }
    }

    @BeforeEach
    void afresh() {
        browser.size(1280, 800);
        browser.colours("light");
        browser.forget(course.url(""));
        browser.open(course.url("/course/index.html"));
        browser.until(SHOWN);
    }

    @AfterAll
    void stop() {
        course.close();
        browser.close();
    }

    private void nothingFoundOn(String page) {
        // Colours fade for at most an eighth of a second; axe must see them as they stay.
        browser.until("return document.getAnimations().every((each) => each.playState !== 'running')");
        assertEquals(List.of(), axe.findings(browser), page);
    }

    @ParameterizedTest
    @CsvSource({"1280,light", "1280,dark", "390,light", "820,dark"})
    void axeFindsNothingOnAnyKindOfPage(int width, String colours) {
        browser.size(width, 844);
        browser.colours(colours);
        Set<String> kinds = new TreeSet<>();
        for (var page : PAGES) {
            learner.goTo(page);
            kinds.add(learner.pageKind());
            nothingFoundOn(page);
            assertTrue(
                    browser.isTrue("return document.documentElement.scrollWidth <= innerWidth"),
                    page + " is wider than the screen");
        }
        assertEquals(
                Set.of(
                        "cover",
                        "module",
                        "lesson",
                        "questions",
                        "checklist",
                        "faq",
                        "assessment",
                        "results",
                        "references",
                        "credits",
                        "glossary"),
                kinds);
    }

    @Test
    void axeFindsWhatIsPlanted() {
        browser.script(
                "document.querySelector('main').append(document.createElement('img'), document.createElement('select'))");
        var found = String.join(" ", axe.findings(browser));
        assertTrue(found.contains("image-alt") && found.contains("select-name"), found);
    }

    @Test
    void axeFindsNothingOnAQuestionThatIsMarkedInPlace() {
        learner.goTo("questions/m1");
        for (var id : learner.questions()) {
            var question = DemoCourse.curriculum().modules().get(0).questions().stream()
                    .filter(each -> each.id().value().equals(id))
                    .findFirst()
                    .orElseThrow();
            learner.answer(question, JourneyCourse.right(question));
            learner.check(question);
        }
        nothingFoundOn("practice, marked");
    }

    @Test
    void axeFindsNothingOnThePageThatSaysThereIsNoLms() {
        browser.open(course.url("/scorm/index.html"));
        browser.until(SHOWN);
        assertEquals("no-lms", learner.pageKind());
        nothingFoundOn("no-lms");
    }

    @ParameterizedTest
    @CsvSource({"1280,light", "390,dark"})
    void axeFindsNothingWhileEachKindIsAnsweredAndAfterwards(int width, String colours) {
        browser.size(width, 844);
        browser.colours(colours);
        learner.goTo("assessment/exam");
        learner.press("start");
        for (var question : JourneyCourse.questions()) {
            learner.waitForQuestion(question);
            nothingFoundOn(question.id() + " open");
            learner.answer(question, JourneyCourse.flawed(question));
            nothingFoundOn(question.id() + " answered");
            learner.press(question.id().value().equals("q-hotspot") ? "submit" : "next");
        }
        learner.waitFor("results/exam");
        nothingFoundOn("results of the test, with every wrong answer explained");
        learner.goTo("results");
        nothingFoundOn("results of the course");
    }

    @Test
    void axeFindsNothingAroundTheCourseInThePreview() {
        for (var colours : List.of("light", "dark")) {
            browser.colours(colours);
            course.underFakeLms("scorm2004", "");
            course.session("s.result({raw: 50, passed: false}); parent.API_1484_11.SetValue('cmi.mode', 'x');");
            browser.outOfFrames();
            browser.until("return document.querySelector('#log tr.problem') !== null");
            assertEquals(List.of(), axe.findings(browser));
        }
    }

    /** Presses Tab until the focus is on the element, as someone without a pointer has to. */
    private WebElement tabTo(String css) {
        for (int i = 0; i < 120; i++) {
            if (browser.isTrue("return document.activeElement?.matches(arguments[0]) === true", css)) {
                assertTrue(focusIsSeen(), css + " has a focus ring");
                return browser.driver().switchTo().activeElement();
            }
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        }
        throw new AssertionError("Tab never reaches " + css);
    }

    private boolean focusIsSeen() {
        return browser.isTrue("""
                const at = document.activeElement;
                const seen = (element) => {
                  const style = getComputedStyle(element);
                  return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
                };
                return seen(at) || (at.parentElement !== null && seen(at.parentElement));
                """);
    }

    private void keys(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private void openQuestion(String id) {
        learner.goTo("assessment/exam");
        tabTo("[data-action='start']");
        keys(Keys.ENTER);
        browser.find("[data-question]");
        while (!learner.questions().get(0).equals(id)) {
            var before = learner.questions().get(0);
            tabTo("[data-action='next']");
            keys(Keys.ENTER);
            browser.until(
                    "return document.querySelector('[data-question]')?.dataset.question !== arguments[0]", before);
        }
    }

    @Test
    void aHotspotIsAnsweredWithArrowKeys() {
        openQuestion("q-hotspot");
        tabTo("[data-role='stage']");
        // From the middle of the picture, 400/400, to 430/390 inside it.
        keys(Keys.ARROW_RIGHT.toString().repeat(5));
        new Actions(browser.driver())
                .keyDown(Keys.SHIFT)
                .sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_UP)
                .keyUp(Keys.SHIFT)
                .perform();
        keys(Keys.ENTER);

        assertEquals("435", browser.find("[data-role='x']").getDomProperty("value"));
        assertEquals("390", browser.find("[data-role='y']").getDomProperty("value"));
        assertEquals("answered", browser.find("[data-question]").getDomAttribute("data-state"));
    }

    @Test
    void aHotspotIsAnsweredByClickingAtAnyZoom() {
        openQuestion("q-hotspot");
        learner.press("zoom-in");
        learner.press("zoom-out");
        var stage = browser.find("[data-role='stage']");
        browser.script("arguments[0].scrollIntoView({block: 'center'})", stage);
        new Actions(browser.driver()).moveToElement(stage, 0, 0).click().perform();
        var x = Double.parseDouble(browser.find("[data-role='x']").getDomProperty("value"));
        var y = Double.parseDouble(browser.find("[data-role='y']").getDomProperty("value"));
        assertEquals(400, x, 2);
        assertEquals(400, y, 2);
    }

    @Test
    void anOrderIsMadeWithKeysAlone() {
        openQuestion("q-order");
        var question = JourneyCourse.questions().get(4);
        var wanted = ((Answer.Sequence) JourneyCourse.right(question)).items();
        for (int place = 0; place < wanted.size(); place++) {
            var id = wanted.get(place).value();
            while (order().indexOf(id) > place) {
                var before = order();
                tabTo("[data-action='move-up'][data-option='" + id + "']");
                keys(Keys.ENTER);
                browser.until(
                        "return [...document.querySelectorAll('.sequence li')].map(l => l.dataset.option).join() !== arguments[0]",
                        String.join(",", before));
            }
        }
        assertEquals(wanted.stream().map(each -> each.value()).toList(), order());
        assertEquals("answered", learner.stateOf(question));
    }

    private List<String> order() {
        return browser.all(".sequence li[data-option]").stream()
                .map(each -> each.getDomAttribute("data-option"))
                .toList();
    }

    @Test
    void aWholeTestIsTakenWithKeysAlone() {
        openQuestion("q-single");
        Map<String, String> focused = Map.of(
                "q-single", "input[type='radio']",
                "q-truth", "input[type='radio']",
                "q-multi", "input[type='checkbox']",
                "q-match", "select[data-prompt]",
                "q-short", "[data-role='answer']",
                "q-numeric", "[data-role='answer']",
                "q-hotspot", "[data-role='stage']");
        for (Question question : JourneyCourse.questions()) {
            learner.waitForQuestion(question);
            var id = question.id().value();
            if (id.equals("q-order")) {
                tabTo("[data-action='keep-order']");
                keys(Keys.SPACE);
            } else {
                tabTo(focused.get(id));
                keys(
                        switch (id) {
                            case "q-match" -> Keys.ARROW_DOWN;
                            case "q-short" -> "collimator";
                            case "q-numeric" -> "28.33 mGy";
                            default -> Keys.SPACE;
                        });
            }
            browser.until("return document.querySelector('[data-question]')?.dataset.state === 'answered'");
            tabTo(id.equals("q-hotspot") ? "[data-action='submit']" : "[data-action='next']");
            keys(Keys.ENTER);
        }
        learner.waitFor("results/exam");
        assertTrue(Double.parseDouble(learner.score()) > 0);
    }
}
