package org.collimator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.player.DemoCourse;
import org.collimator.exchange.player.Standard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;

/** Pictures of lessons and questions on the dark stage, by keys and by buttons. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DarkStageIT {
    private static final String OPEN = "dialog[open][data-role=dark-stage]";
    private static final String WIDTH = "return document.querySelector('.dark-area img').getBoundingClientRect().width";

    private Browser browser;
    private LoopbackServer server;
    private Learner learner;

    @BeforeAll
    void start() {
        server = new LoopbackServer()
                .mount(
                        "/course/",
                        new CoursePages(
                                DemoCourse.curriculum(), DemoCourse.media(), ExportOptions.DEFAULT, Standard.NONE));
        browser = Browser.start();
        learner = new Learner(browser);
    }

    @AfterAll
    void stop() {
        browser.close();
        server.close();
    }

    private void open(String page) {
        browser.forget(server.url(""));
        browser.open(server.url("/course/index.html#" + page));
        learner.waitFor(page);
    }

    private double width() {
        return ((Number) java.util.Objects.requireNonNull(browser.script(WIDTH))).doubleValue();
    }

    private void keys(CharSequence... keys) {
        browser.driver().switchTo().activeElement().sendKeys(keys);
    }

    @Test
    void aPictureIsEnlargedMovedAndLeftByKeysAlone() {
        open("lesson/m1/l1");
        browser.script("document.querySelector('.figure [data-action=open-stage]').focus()");
        keys(Keys.ENTER);
        browser.find(OPEN);
        assertTrue(browser.find(".stage-hint").isDisplayed());
        browser.until("return document.activeElement.dataset.role === 'dark-area'");
        double fitted = width();
        keys("+");
        keys("+");
        assertEquals(fitted * 1.25 * 1.25, width(), 2);
        var left =
                "return document.querySelector('.dark-area').scrollLeft + document.querySelector('.dark-area').scrollTop";
        long before = ((Number) java.util.Objects.requireNonNull(browser.script(left))).longValue();
        keys(Keys.ARROW_DOWN);
        keys(Keys.ARROW_RIGHT);
        browser.until(left + " > arguments[0]", before);
        keys("1");
        browser.until("return document.querySelector('[data-role=zoom]').value.startsWith('100')");
        keys("0");
        assertEquals(fitted, width(), 2);
        assertEquals(List.of(), new Axe().findings(browser));
        keys(Keys.ESCAPE);
        browser.until("return document.querySelector('dialog') === null");
        assertEquals("open-stage", browser.text("return document.activeElement.dataset.action"));
        keys(Keys.ENTER);
        browser.find(OPEN);
        assertFalse(browser.find(".stage-hint").isDisplayed());
        learner.press("close-stage");
    }

    @Test
    void aClickOnThePictureOpensItAndTheButtonsDoWhatTheKeysDo() {
        open("lesson/m1/l1");
        browser.script("document.querySelector('.figure img').scrollIntoView({block: 'center'})");
        browser.until("return document.querySelector('.figure img').complete");
        browser.find(".figure img").click();
        browser.find(OPEN);
        double fitted = width();
        learner.press("zoom-in");
        assertEquals(fitted * 1.25, width(), 2);
        learner.press("zoom-out");
        assertEquals(fitted, width(), 2);
        learner.press("true-size");
        learner.press("fit");
        assertEquals(fitted, width(), 2);
        learner.press("close-stage");
        browser.until("return document.querySelector('dialog') === null");
    }

    @Test
    void aHotspotIsAnsweredOnTheStage() {
        open("assessment/a2");
        learner.press("start");
        browser.find("[data-role=stage]");
        browser.script("document.querySelector('.hotspot [data-action=open-stage]').click()");
        browser.find(OPEN + " [data-role=stage]").sendKeys(Keys.ARROW_RIGHT, Keys.ENTER);
        assertEquals("401", browser.text("return document.querySelector('[data-role=x]').value"));
        assertEquals(List.of(), new Axe().findings(browser));
        browser.find(OPEN + " [data-role=stage]").sendKeys(Keys.ESCAPE);
        browser.find(".question [data-role=stage]");
        assertEquals("answered", browser.find(".question").getDomAttribute("data-state"));
        browser.until("return document.querySelector('dialog') === null");
    }
}
