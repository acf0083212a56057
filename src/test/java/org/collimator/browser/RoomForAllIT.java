package org.collimator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.collimator.curriculum.Curriculum;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.player.DemoCourse;
import org.collimator.exchange.player.Hostile;
import org.collimator.exchange.player.Standard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/**
 * Every kind of page on a narrow window, with spaced text and under a finger: WCAG 2.2, 1.4.10 (nothing to be scrolled
 * sideways at 320 pixels), 1.4.12 (text spacing) and 2.5.8 (size of targets).
 */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoomForAllIT {
    private static final List<String> PAGES = List.of(
            "cover",
            "module/m1",
            "lesson/m1/l1",
            "lesson/m1/l2",
            "questions/m1",
            "checklist/m1/c1",
            "faq/m1",
            "references",
            "credits",
            "glossary",
            "results",
            "assessment/exam");

    private static final String TOO_WIDE = """
            const wide = document.documentElement.scrollWidth > innerWidth;
            const inside = (each) => each.closest('.table, .stage, .map, .unseen, .skip') !== null;
            const left = [...document.querySelectorAll('.question *')].filter((each) => !inside(each)).find((each) =>
                each.getBoundingClientRect().right > each.closest('.question').getBoundingClientRect().right + 1);
            if (left) return 'out of its card: ' + left.outerHTML.slice(0, 120);
            return !wide ? '' : [...document.querySelectorAll('main *, header *')]
                .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 && !inside(each))
                .map((each) => each.outerHTML.slice(0, 120)).slice(0, 3).join(' | ') || 'the page';""";

    /** Words that are cut off; the title of the course may be, for its page shows it in full. */
    private static final String CUT_OFF = """
            const clips = (style) => [style.overflowX, style.overflowY].some((each) => each === 'hidden' || each === 'clip');
            return [...document.querySelectorAll('body *')]
                .filter((each) => each.checkVisibility() && each.innerText?.trim() && clips(getComputedStyle(each)))
                .filter((each) => !each.closest('.unseen, .home'))
                .filter((each) => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
                .map((each) => each.outerHTML.slice(0, 120)).join(' | ');""";

    /** What can be pressed and is smaller than this many pixels; links within a text are free to be. */
    private static final String TOO_SMALL = """
            const least = arguments[0];
            const pressed = (each) => each.matches('.choice input') ? each.closest('.choice') : each;
            return [...document.querySelectorAll('button, select, input, summary, nav a, .page-list a, .results-table a')]
                .filter((each) => each.checkVisibility()).map(pressed)
                .filter((each) => {
                  const { width, height } = each.getBoundingClientRect();
                  return width < 24 || height < (each.matches('summary, .page-list a, .results-table a') ? 24 : least) - 0.5;
                })
                .map((each) => each.outerHTML.slice(0, 120)).join(' | ');""";

    private static final String SPACED = """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }'
                + 'p { margin-block-end: 2em !important; }');
            document.adoptedStyleSheets = [sheet];""";

    private Browser browser;
    private Learner learner;
    private LoopbackServer server;

    @BeforeAll
    void start() {
        browser = Browser.start();
        learner = new Learner(browser);
        server = new LoopbackServer();
        for (var language : List.of("en", "de", "ar")) {
            var course = JourneyCourse.curriculum(3).withLanguage(language);
            mount(
                    "/" + language + "/",
                    new CoursePages(course, DemoCourse.media(), ExportOptions.DEFAULT, Standard.NONE));
        }
        var endless =
                Hostile.everyText(JourneyCourse.curriculum(3), "Strahlenschutzbeauftragtenfortbildung ".repeat(8));
        mount("/table/", new CoursePages(withATable(), DemoCourse.media(), ExportOptions.DEFAULT, Standard.NONE));
        mount("/long/", new CoursePages(endless, DemoCourse.media(), ExportOptions.DEFAULT, Standard.NONE));
    }

    private void mount(String prefix, CoursePages pages) {
        server.mount(prefix, pages);
    }

    @AfterAll
    void stop() {
        browser.close();
        server.close();
    }

    private void open(String course, int width) {
        browser.size(width, 740);
        browser.forget(server.url(""));
        browser.open(server.url("/" + course + "/index.html"));
        browser.until("return document.querySelector('main')?.dataset.page !== undefined");
    }

    /** Every kind of page, and every kind of question: open, being asked for at the end, and explained. */
    private void everywhere(Consumer<String> check) {
        for (var page : PAGES) {
            learner.goTo(page);
            browser.script("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
            check.accept(page);
        }
        learner.press("start");
        for (var question : JourneyCourse.questions()) {
            learner.waitForQuestion(question);
            check.accept(question.id() + ", asked");
            if (!question.id().value().equals("q-multi")) {
                learner.answer(question, JourneyCourse.flawed(question));
            }
            learner.press(question.id().value().equals("q-hotspot") ? "submit" : "next");
        }
        browser.find("[data-role=unanswered]");
        check.accept("before submission");
        learner.press("submit");
        learner.waitFor("results/exam");
        check.accept("results of the test");
        learner.goTo("results");
        check.accept("results of the course");
        assertTrue(
                browser.isTrue("const table = document.querySelector('.table');"
                        + "return table.scrollWidth <= table.clientWidth"),
                "the results are seen whole");
    }

    private void nothingIsWide(String page) {
        assertEquals("", browser.text(TOO_WIDE), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ar"})
    void nothingIsScrolledSidewaysAt320Pixels(String course) {
        open(course, 320);
        everywhere(this::nothingIsWide);
    }

    @Test
    void longWordsBreakRatherThanPushThePage() {
        open("long", 320);
        for (var page : PAGES) {
            learner.goTo(page);
            nothingIsWide(page);
        }
    }

    @ParameterizedTest
    @CsvSource({"320", "1280"})
    void textMayBeSpacedOutWithoutBeingCutOff(int width) {
        open("de", width);
        browser.script(SPACED);
        everywhere(page -> {
            nothingIsWide(page);
            assertEquals("", browser.text(CUT_OFF), page);
        });
    }

    @ParameterizedTest
    @CsvSource({"360,44", "1280,24"})
    void whatCanBePressedIsLargeEnough(int width, int least) {
        open("en", width);
        everywhere(page -> assertEquals("", browser.text(TOO_SMALL, least), page));
        if (width < 900) {
            learner.press("toggle-contents");
            assertEquals("", browser.text(TOO_SMALL, least), "the contents");
        }
    }

    @Test
    void aChoiceIsReadBesideItsButtonEvenAt320Pixels() {
        open("en", 320);
        learner.goTo("lesson/m1/l1");
        assertTrue(browser.isTrue("""
                return [...document.querySelectorAll('.choice')].every((line) => {
                  const [button, words] = [line.querySelector('input'), line.querySelector('.choice-text')];
                  return words.getBoundingClientRect().left > button.getBoundingClientRect().right;
                });"""));
    }

    /** A table in a text, too wide for a telephone. */
    private static Curriculum withATable() {
        String table =
                "| Tube voltage | Tube current | Exposure time | Detector dose | Deviation |\n|---|---|---|---|---|\n"
                        + "| 120 kilovolts | 250 milliamperes | 12 milliseconds | 2.5 micrograys | 0.4 |\n";
        return Hostile.everyText(JourneyCourse.curriculum(3), "What was measured:\n\n" + table);
    }

    @Test
    void aTableThatIsTooWideSaysSoAndIsScrolledByKeys() {
        open("table", 360);
        learner.goTo("lesson/m1/l1");
        nothingIsWide("lesson/m1/l1");
        assertTrue(browser.isTrue("""
                const frames = [...document.querySelectorAll('.table')].filter((each) => each.scrollWidth > each.clientWidth + 1);
                return frames.length > 0 && frames.every((each) => each.tabIndex === 0 && each.ariaLabel
                    && getComputedStyle(each).backgroundAttachment.includes('local'));"""));
        browser.script(
                "const frame = [...document.querySelectorAll('main .table')][0]; frame.focus(); frame.scrollLeft = 0");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        browser.until("return document.activeElement.scrollLeft > 0");
    }

    @Test
    void whoTouchesIsNotToldOfKeys() {
        open("en", 360);
        learner.goTo("assessment/exam");
        learner.press("start");
        browser.find("[data-question]");
        browser.script("[...document.querySelectorAll('[data-action=go-to]')].at(-1).click()");
        browser.find(".hotspot .keys");
        assertTrue(browser.isTrue("return document.querySelector('.hotspot .keys').checkVisibility()"));
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", 360, "height", 740, "deviceScaleFactor", 2, "mobile", true));
        browser.driver().executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
        try {
            browser.until("return matchMedia('(pointer: coarse)').matches");
            assertFalse(browser.isTrue("return document.querySelector('.hotspot .keys').checkVisibility()"));
        } finally {
            browser.driver().executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", false));
            browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    @Test
    void onlyTheClockStaysWhereTheWindowIsLow() {
        open("en", 360);
        learner.goTo("assessment/exam");
        learner.press("start");
        browser.find("[data-question]");
        browser.script("document.querySelector('main').style.minBlockSize = '200vh'; scrollTo(0, 600)");
        assertTrue(browser.isTrue("return document.querySelector('.map').getBoundingClientRect().bottom < 0"));
    }
}
