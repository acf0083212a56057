package org.collimator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Finding the LMS, living without one, and coming back from the back/forward cache. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionAloneIT {
    private static final Path PLAYER = Path.of("src/main/resources/org/collimator/player");

    private Browser browser;
    private Course course;

    @BeforeAll
    void start() {
        browser = Browser.start();
        course = new Course(browser);
    }

    @AfterAll
    void stop() {
        course.close();
        browser.close();
    }

    @Test
    void withoutAnLmsTheCourseSaysSoAndKeepsItsStateInTheBrowser() {
        course.alone("scorm12", "alone-1");
        assertEquals("false standalone normal", course.said("s.found + ' ' + s.standard + ' ' + s.mode"));
        course.session("window.provided = {state: {a: 'ä'}, location: 'p3'}; s.answer(" + Course.CHOICE
                + "); s.objectives([{id: 'o', score: 1, status: 'passed'}]); s.progress(0.5, false);"
                + "s.result({raw: 3, passed: true});");
        course.alone("scorm12", "alone-1");

        assertEquals("{\"a\":\"ä\"} p3", course.said("JSON.stringify(s.state) + ' ' + s.location"));
        course.alone("scorm12", "another-course");
        assertEquals("null", course.said("s.state"));
    }

    @Test
    void aCourseMadeForNoLmsMissesNone() {
        course.alone("none", "alone-2");
        assertEquals("true standalone", course.said("s.found + ' ' + s.standard"));
    }

    @Test
    void aBrowserThatKeepsNothingStillRunsTheCourse() {
        course.serve("/no-storage.html", """
                <!doctype html><script>
                Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });
                </script><script type="module">
                import { connect } from '/player/lms.js';
                window.session = await connect('none', 'c');
                window.errors = [];
                session.on('error', (error) => errors.push(error));
                window.ready = true;
                </script>""");
        browser.open(course.url("/no-storage.html"));
        browser.until("return window.ready === true");

        assertEquals("false", course.said("s.save({a: 1}, 'p').ok"), "the caller learns that nothing will be kept");
        course.session("s.commit(); s.finish(true);");
        assertEquals("[]", course.said("JSON.stringify(errors)"));
        assertEquals("p", course.said("s.location"));
    }

    @Test
    void theApiOfAnOpenerIsFoundFromAFrameOfItsWindow() {
        course.serve(
                "/opened.html",
                "<!doctype html><iframe id=course src='/test/drive.html?standard=scorm12&course=o'></iframe>");
        browser.open(course.url("/preview/fake-lms.html?fresh=1&standard=scorm12&state=opener"));
        var home = browser.driver().getWindowHandle();
        browser.script("window.open('/opened.html', 'course-window')");
        browser.driver().switchTo().window(other(home));
        course.intoCourse();

        assertEquals("true scorm12", course.said("s.found + ' ' + s.standard"));
        course.session("s.result({raw: 64, passed: true}); s.finish(true);");
        browser.driver().close();
        browser.driver().switchTo().window(home);
        assertEquals("64", course.kept("cmi.core.score.raw"));
    }

    private String other(String home) {
        browser.until("return true");
        Set<String> handles = browser.driver().getWindowHandles();
        return handles.stream().filter(each -> !each.equals(home)).findFirst().orElseThrow();
    }

    @Test
    void theSearchEndsInFramesThatNeverEnd() {
        course.alone("none", "hops");
        browser.await("""
                const { findApi } = await import('/player/lms.js');
                let reads = 0;
                const ring = { get parent() { reads++; return { get parent() { reads++; return ring; } }; }, opener: null };
                ring.top = { opener: null };
                window.found = findApi(ring, { name: 'API', ready: () => true });
                window.reads = reads;
                """);
        assertEquals("null", browser.text("return String(window.found)"));
        assertTrue(Long.parseLong(browser.text("return window.reads")) < 100);
    }

    @Test
    void framesOfAnotherSiteAreClimbedPast() {
        course.alone("none", "foreign");
        browser.await("""
                const { findApi } = await import('/player/lms.js');
                const home = { API: { LMSInitialize() {} }, opener: null };
                home.parent = home;
                const foreign = { get API() { throw new DOMException('Blocked', 'SecurityError'); }, parent: home };
                const inner = { parent: foreign, opener: null, top: home };
                window.found = findApi(inner, { name: 'API', ready: (api) => api.LMSInitialize }) === home.API;
                """);
        assertTrue(browser.isTrue("return window.found"));
    }

    @Test
    void aPageThatReallyReturnsFromTheBackForwardCacheGoesOnWithItsSession() {
        course.serve("/elsewhere.html", "<!doctype html><title>Elsewhere</title>");
        course.alone("none", "bfcache");
        course.session("window.provided = {state: {n: 1}, location: 'p1'};"
                + "window.addEventListener('pageshow', (e) => { window.returned = e.persisted; });");
        browser.script("location.href = '/elsewhere.html'");
        browser.until("return document.title === 'Elsewhere'");
        browser.driver().navigate().back();
        browser.until("return window.session !== undefined && window.returned === true");

        assertEquals(
                "{\"n\":1}",
                course.said(
                        "JSON.stringify(JSON.parse(localStorage['collimator:bfcache']).state.slice(12)).replaceAll('\\\\', '').slice(1, -1)"));
        assertEquals("true", course.said("s.save({n: 2}, 'p2').ok"));
        assertTrue(browser.isTrue("return JSON.parse(localStorage['collimator:bfcache']).state.endsWith('{\"n\":2}')"));
    }

    @Test
    void noModuleListensToEventsThatBrowsersDrop() throws IOException {
        for (var name : List.of("lms.js", "lms-scorm12.js", "lms-scorm2004.js", "lms-standalone.js")) {
            var code = Files.readString(PLAYER.resolve(name)).replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", "");
            assertFalse(code.contains("unload"), name);
        }
    }

    @Test
    void theSessionIsSmall() throws IOException {
        long bytes = 0;
        try (var files = Files.list(PLAYER)) {
            for (var file : files.filter(each -> each.getFileName().toString().startsWith("lms"))
                    .toList()) {
                bytes += Files.size(file);
            }
        }
        assertTrue(bytes < 25 * 1024, "the session takes " + bytes + " bytes");
    }
}
