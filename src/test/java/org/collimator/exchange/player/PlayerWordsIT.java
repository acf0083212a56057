package org.collimator.exchange.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collimator.browser.Browser;
import org.collimator.browser.LoopbackServer;
import org.collimator.browser.RealBrowser;
import org.collimator.curriculum.Curriculum;
import org.collimator.exchange.ExportOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Words in a real browser: their direction, their number and their language. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlayerWordsIT {
    private static final String ARABIC = "\u0635\u0648\u0631\u0629 \u0634\u0639\u0627\u0639\u064a\u0629 CT 64.";
    /** Whether the first line of an element ends, or begins, where its box does. */
    private static final String ALIGNED = """
            const element = document.querySelector(arguments[0]);
            const range = document.createRange();
            range.selectNodeContents(element);
            const rects = [...range.getClientRects()];
            const first = rects.filter((rect) => Math.abs(rect.bottom - rects[0].bottom) < 8);
            const style = getComputedStyle(element);
            const box = element.getBoundingClientRect();
            const left = Math.min(...first.map((rect) => rect.left)) - box.left - parseFloat(style.paddingLeft);
            const right = box.right - parseFloat(style.paddingRight) - Math.max(...first.map((rect) => rect.right));
            return left < 2 ? 'left' : right < 2 ? 'right' : 'between';""";

    @TempDir
    static Path folder;

    private Browser browser;
    private LoopbackServer server;

    @BeforeAll
    void start() throws IOException {
        write("plain", DemoCourse.curriculum());
        write("arabic", Hostile.everyText(DemoCourse.curriculum(), ARABIC));
        write("german", DemoCourse.curriculum().withLanguage("de"));
        write("right-to-left", DemoCourse.curriculum().withLanguage("ar"));
        write("broken", DemoCourse.curriculum().withLanguage("de"));
        Files.delete(folder.resolve("broken/learn/course.json"));
        server = new LoopbackServer().folder("/", folder);
        browser = Browser.start();
    }

    private static void write(String name, Curriculum course) throws IOException {
        DemoCourse.write(folder.resolve(name), course, ExportOptions.DEFAULT, Standard.NONE);
    }

    @AfterAll
    void stop() {
        browser.close();
        server.close();
    }

    private void open(String course, String page) {
        browser.open("about:blank");
        browser.forget(server.url(""));
        browser.open(server.url("/" + course + "/index.html#" + page));
        browser.until("return document.querySelector('main')?.dataset.page === arguments[0]", page);
    }

    private String side(String css) {
        browser.find(css);
        return browser.text(ALIGNED, css);
    }

    @Test
    void rightToLeftTextStartsAtTheRightInACourseOfALeftToRightLanguage() {
        open("arabic", "lesson/m1/l1");
        for (var place : List.of(
                "main h1", ".lesson p", ".lesson td", ".stem p", ".choice-text", "#contents a[href^='#module']")) {
            assertEquals("right", side(place), place);
        }
        open("plain", "lesson/m1/l1");
        for (var place : List.of("main h1", ".lesson p", ".stem p", ".choice-text")) {
            assertEquals("left", side(place), place);
        }
    }

    @Test
    void theWordsAroundRightToLeftTextKeepTheirOrder() {
        open("arabic", "results/a1");
        var title = browser.find("main h1").getText();
        assertTrue(title.startsWith("Results: \u2068") && title.endsWith("\u2069"), title);
    }

    @Test
    void whatThePlayerSaysInEnglishKeepsItsOrderInACourseThatRunsFromTheRight() {
        open("right-to-left", "lesson/m1/l2");
        for (var place : List.of(".choices legend", "h1 + .meta")) {
            assertEquals(
                    "plaintext",
                    browser.text("return getComputedStyle(document.querySelector(arguments[0])).unicodeBidi", place),
                    place);
        }
    }

    @Test
    void aCourseThatCannotBeOpenedSaysSoInItsLanguageAndWhatToDo() {
        browser.open("about:blank");
        browser.open(server.url("/broken/index.html"));
        browser.find("main[data-page=error]");
        assertEquals(
                "Dieser Kurs konnte nicht geöffnet werden", browser.find("h1").getText());
        assertTrue(browser.find("main").getText().contains("course.json: 404"));
        assertEquals("Noch einmal laden", browser.find("[data-action=reload]").getText());
    }

    @Test
    void onePointIsOnePoint() {
        open("plain", "lesson/m1/l1");
        answerTheFirst();
        assertEquals("1 of 1 point", browser.find(".earned").getText());
        open("german", "lesson/m1/l1");
        answerTheFirst();
        assertEquals("1 von 1 Punkt", browser.find(".earned").getText());
    }

    private void answerTheFirst() {
        browser.script("document.querySelector('.question').scrollIntoView()");
        browser.find(".question [data-option=c]").click();
        browser.find(".question [data-action=check]").click();
        browser.find(".question[data-mark=right]");
    }
}
