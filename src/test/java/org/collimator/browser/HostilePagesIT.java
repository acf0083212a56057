package org.collimator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.player.DemoCourse;
import org.collimator.exchange.player.Hostile;
import org.collimator.exchange.player.Standard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts in every text of a course: nothing of them runs, neither with the page's policy nor without its help. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostilePagesIT {
    private static final String SHOWN = "return document.querySelector('main')?.dataset.page !== undefined";
    private static final String WORDS = "<script>window.ran = 1; alert(1)</script><img src=x onerror='window.ran = 2'>"
            + "<svg onload='window.ran = 3'></svg>\" onmouseover=\"window.ran = 4\" x='"
            + " [x](javascript:window.ran=5) <javascript:window.ran=6>";
    private static final String PAGES = """
            const course = await (await fetch('learn/course.json')).json();
            const modules = await Promise.all(course.modules.map(async ({id}) =>
                (await fetch(`learn/modules/${id}.json`)).json()));
            return ['cover', ...modules.flatMap(({pages}) => pages.map(({id}) => id)),
                ...course.assessments.flatMap(({id}) => [`assessment/${id}`, `results/${id}`]),
                'results', 'references', 'glossary', 'credits'];""";
    private static final String PROVOKE = """
            document.querySelectorAll('body, body *').forEach((each) => {
              each.dispatchEvent(new MouseEvent('mouseover', {bubbles: true}));
              each.dispatchEvent(new FocusEvent('focus'));
            });
            document.querySelectorAll('summary').forEach((each) => each.click());
            document.querySelectorAll('a[href^="javascript" i]').forEach((each) => each.click());""";

    private Browser browser;
    private Learner learner;
    private Course course;

    @BeforeAll
    void start() {
        browser = Browser.start();
        learner = new Learner(browser);
        course = new Course(browser, standard -> "", SHOWN);
        var pages = new CoursePages(
                Hostile.everyText(DemoCourse.curriculum(), WORDS),
                DemoCourse.media(),
                ExportOptions.DEFAULT,
                Standard.NONE);
        course.server().mount("/guarded/", pages);
        course.server().mount("/open/", path -> withoutPolicy(path, pages));
    }

    @AfterAll
    void stop() {
        course.close();
        browser.close();
    }

    private static Optional<InputStream> withoutPolicy(String path, CoursePages pages) throws IOException {
        var found = pages.open(path);
        if (!path.equals("index.html") || found.isEmpty()) {
            return found;
        }
        var page = new String(found.get().readAllBytes(), StandardCharsets.UTF_8);
        var open = page.replace("Content-Security-Policy", "x-none");
        assertTrue(!open.equals(page), "the page has no policy");
        return Optional.of(new ByteArrayInputStream(open.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"guarded", "open"})
    @SuppressWarnings("unchecked")
    void nothingRunsOnAnyPage(String mount) {
        browser.forget(course.url(""));
        browser.open(course.url("/" + mount + "/index.html"));
        browser.until(SHOWN);
        browser.problems();
        var pages = (List<String>) browser.await(PAGES);
        assertTrue(pages.size() > 10, pages::toString);
        for (var page : pages) {
            learner.goTo(page);
            assertHarmless(page);
            if (page.startsWith("assessment/")) {
                learner.press("start");
                browser.find("[data-question]");
                assertHarmless(page + ", begun");
            } else {
                markAll();
                assertHarmless(page + ", marked");
            }
        }
    }

    /** Gives every choice an answer and has it marked, so that feedback is shown too. */
    private void markAll() {
        browser.script("document.querySelectorAll('[data-question]').forEach((card) => {"
                + "card.querySelector('input[data-option]')?.click();"
                + "card.querySelectorAll('select').forEach((one) => { one.selectedIndex = 1;"
                + " one.dispatchEvent(new Event('change', {bubbles: true})); });"
                + "card.querySelector('[data-action=keep-order]')?.click();"
                + "card.querySelectorAll('input:not([data-option])').forEach((one) => { one.value = '7';"
                + " one.dispatchEvent(new Event('input', {bubbles: true}));"
                + " one.dispatchEvent(new Event('change', {bubbles: true})); });"
                + "card.querySelector('[data-action=check]')?.click(); });");
    }

    private void assertHarmless(String page) {
        browser.script(PROVOKE);
        assertEquals("undefined", browser.text("return typeof window.ran"), page);
        assertEquals(
                0L,
                browser.script(
                        "return document.querySelectorAll('main script, nav script, main [onerror], main [onload],"
                                + " main [onmouseover], a[href^=\"javascript\" i]').length"),
                page);
        assertEquals(
                List.of(),
                browser.problems().stream()
                        .filter(each -> each.contains("Content Security Policy"))
                        .toList(),
                page);
    }
}
