package org.collimator.exchange.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collimator.browser.Browser;
import org.collimator.browser.BrowserCondition;
import org.collimator.browser.LoopbackServer;
import org.collimator.browser.RealBrowser;
import org.collimator.exchange.ExportOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A learner takes the demonstration course in a real browser. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlayerIT {
    @TempDir
    static Path folder;

    private Browser browser;
    private LoopbackServer server;

    @BeforeAll
    void start() throws IOException {
        DemoCourse.write(folder.resolve("plain"), DemoCourse.curriculum(), ExportOptions.DEFAULT, Standard.NONE);
        DemoCourse.write(folder.resolve("scorm"), DemoCourse.curriculum(), ExportOptions.DEFAULT, Standard.SCORM_12);
        server = new LoopbackServer().folder("/course/", folder);
        browser = Browser.start();
    }

    @AfterAll
    void stop() {
        browser.close();
        server.close();
    }

    @BeforeEach
    void forget() {
        // not from a page of the player: it would keep its state once more when it is left
        browser.open(server.url("/course/plain/learn/course.json"));
        browser.script("localStorage.clear()");
    }

    private void open(String course, String page) {
        browser.open("about:blank");
        browser.open(server.url("/course/" + course + "/index.html#" + page));
        awaitPage(page);
    }

    private void awaitPage(String page) {
        browser.until("return document.querySelector('main')?.dataset.page === arguments[0]", page);
    }

    private void click(String css) {
        WebElement element = browser.find(css);
        browser.script("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    private String value(String css, String attribute) {
        return browser.find(css).getDomAttribute(attribute);
    }

    @Test
    void axeFindsNothingOnAnySortOfPageInEitherTheme() throws IOException {
        String axe = Files.readString(BrowserCondition.NODE_MODULES.resolve("axe-core/axe.min.js"));
        for (String theme : List.of("light", "dark")) {
            browser.colours(theme);
            for (String page : List.of(
                    "cover",
                    "module/m1",
                    "lesson/m1/l1",
                    "lesson/m1/l2",
                    "questions/m1",
                    "checklist/m1/c1",
                    "faq/m1",
                    "assessment/a1",
                    "results",
                    "references",
                    "credits",
                    "glossary")) {
                open("plain", page);
                browser.script(axe);
                Object found = browser.await(
                        "const r = await axe.run(document); return r.violations.map((v) => v.id + ' ' + v.nodes[0].html)");
                assertEquals(List.of(), found, page + " " + theme);
            }
        }
    }

    @Test
    void aHotspotIsAnsweredByKeysAloneAndTheFeedbackGetsTheFocus() {
        open("plain", "assessment/a2");
        click("main [data-action=start]");
        WebElement stage = browser.find("[data-role=stage]");
        stage.sendKeys(Keys.chord(Keys.SHIFT, "" + Keys.ARROW_RIGHT + Keys.ARROW_RIGHT + Keys.ARROW_RIGHT));
        stage.sendKeys(Keys.ARROW_UP, Keys.ENTER);
        assertEquals("430", browser.text("return document.querySelector('[data-role=x]').value"));
        assertEquals("399", browser.text("return document.querySelector('[data-role=y]').value"));
        browser.find("[data-role=x]").clear();
        browser.find("[data-role=x]").sendKeys("524");
        browser.find("[data-role=y]").clear();
        browser.find("[data-role=y]").sendKeys("324", Keys.TAB);
        click("[data-action=check]");
        browser.until("return document.activeElement.classList.contains('feedback')");
        assertEquals("marked", value(".question", "data-state"));
        assertEquals("right", value(".question", "data-mark"));
    }

    @Test
    void anAttemptGoesOnWhereItWasAndItsScoreArrives() {
        open("plain", "assessment/a2");
        click("main [data-action=start]");
        browser.find("[data-role=stage]");
        click(".attempt-way [data-action=next]");
        new Select(browser.find("[data-prompt=p1]")).selectByValue("t1");
        new Select(browser.find("[data-prompt=p2]")).selectByValue("t2");
        browser.until("return Object.values(localStorage).some((text) => text.includes(';0.1.'))");
        open("plain", "assessment/a2");
        browser.until("return document.querySelector('[data-question=q-match]') !== null");
        assertEquals(
                "t2",
                new Select(browser.find("[data-prompt=p2]"))
                        .getFirstSelectedOption()
                        .getDomAttribute("value"));
        click(".attempt-way [data-action=submit]");
        assertTrue(browser.find("[data-role=unanswered]").getText().contains("1 question is not answered"));
        click("[data-role=unanswered] [data-action=submit]");
        awaitPage("results/a2");
        assertEquals("40", value("[data-role=score]", "data-value"));
        assertEquals("failed", value("[data-role=verdict]", "data-value"));
    }

    @Test
    void theNextStepOfACaseOpensOnceTheQuestionIsAnswered() {
        open("plain", "lesson/m1/l2");
        assertEquals(1, visibleSteps());
        click("[data-question=q-truth] [data-option=false]");
        click("[data-question=q-truth] [data-action=check]");
        browser.until("return document.querySelectorAll('[data-case-step]:not([hidden])').length === 2");
    }

    private long visibleSteps() {
        return browser.all("[data-case-step]").stream()
                .filter(WebElement::isDisplayed)
                .count();
    }

    @Test
    void anOrderingNeedsNoDragging() {
        open("plain", "assessment/a1");
        click("main [data-action=start]");
        browser.find(".map");
        while (browser.all("[data-kind=ordering]").isEmpty()) {
            String before = value(".question", "data-question");
            click(".attempt-way [data-action=next]");
            browser.until("return document.querySelector('.question')?.dataset.question !== arguments[0]", before);
        }
        String first = browser.find(".sequence li").getDomAttribute("data-option");
        browser.find(".sequence li")
                .findElement(By.cssSelector("[data-action=move-down]"))
                .sendKeys(Keys.ENTER);
        assertEquals(first, browser.find(".sequence li:nth-child(2)").getDomAttribute("data-option"));
        assertEquals("answered", value(".question", "data-state"));
    }

    @Test
    void aPackageForAnLmsSaysThatItFoundNone() {
        browser.open("about:blank");
        browser.open(server.url("/course/scorm/index.html"));
        browser.until("return document.querySelector('main')?.dataset.pageKind === 'no-lms'");
        click("main [data-action=start]");
        awaitPage("cover");
    }

    @Test
    void thePageReflowsAt320PixelsAndTheContentsFoldToAButton() {
        browser.size(320, 640);
        try {
            for (String page : List.of("cover", "lesson/m1/l1", "questions/m1", "results", "references")) {
                open("plain", page);
                assertTrue(browser.isTrue("return document.documentElement.scrollWidth <= 320"), page);
            }
            assertEquals("none", browser.text("return getComputedStyle(document.querySelector('#contents')).display"));
            click("[data-action=toggle-contents]");
            assertEquals("block", browser.text("return getComputedStyle(document.querySelector('#contents')).display"));
        } finally {
            browser.size(1280, 800);
        }
    }
}
