package org.collimator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The strict LMS of ours refuses what it must, with the codes of the standards; a lenient judge would prove nothing. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FakeLmsIT {
    private Browser browser;
    private LoopbackServer server;

    @BeforeAll
    void start() {
        browser = Browser.start();
        server = new LoopbackServer().resources("/preview/", "/org/collimator/preview");
    }

    @AfterAll
    void stop() {
        server.close();
        browser.close();
    }

    /** A first visit without a course. {@code set}, {@code get}, {@code run} and {@code code} call the API. */
    private void visit(String standard, String more) {
        browser.open(server.url("/preview/fake-lms.html?fresh=1&standard=" + standard + more));
        browser.until("return window.fakeLms !== undefined");
        browser.script("""
                const api = window.API ?? window.API_1484_11;
                const lms = window.API ? 'LMS' : '';
                window.run = (name) => String(api[(lms && name === 'Terminate' ? 'LMSFinish' : lms + name)](''));
                window.set = (element, value) => String(api[lms + 'SetValue'](element, value));
                window.get = (element) => api[lms + 'GetValue'](element);
                window.code = () => String(api[lms + 'GetLastError']());
                """);
    }

    private String code(String script) {
        return browser.text(script + "; return code()");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "cmi.core.lesson_status|not attempted|405",
                "cmi.core.lesson_status|passed|0",
                "cmi.core.score.raw|120|405",
                "cmi.core.score.raw|abc|405",
                "cmi.core.score.raw|81.25|0",
                "cmi.core.session_time|PT1H|405",
                "cmi.core.session_time|00:00:10|0",
                "cmi.core.exit|normal|405",
                "cmi.core.exit|suspend|0",
                "cmi.core.student_name|X|403",
                "cmi.core.score._children|X|402",
                "cmi.core.nonsense|X|401",
                "cmi.score.scaled|1|401",
                "cmi.interactions.1.id|q|201",
                "cmi.interactions.0.type|choice|201",
                "cmi.objectives.0.id|two words|405",
                "cmi.objectives.0.id|é|405",
                "cmi.objectives.0.status|passed|201"
            })
    void theOldStandardIsHeldToTheLetter(String element, String value, String expected) {
        visit("scorm12", "");
        assertEquals(expected, code("run('Initialize'); set('" + element + "', '" + value + "')"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "cmi.completion_status|passed|406",
                "cmi.success_status|passed|0",
                "cmi.score.scaled|85|407",
                "cmi.score.scaled|0.85|0",
                "cmi.session_time|00:00:10|406",
                "cmi.session_time|P|406",
                "cmi.session_time|PT10S|0",
                "cmi.exit|normal|0",
                "cmi.exit|later|406",
                "cmi.learner_name|X|404",
                "cmi.objectives._count|1|404",
                "cmi.core.score.raw|1|401",
                "cmi.progress_measure|1.5|407",
                "cmi.interactions.1.id|q|351",
                "cmi.interactions.0.type|choice|408",
                "cmi.objectives.0.id|two words|406"
            })
    void theNewStandardIsHeldToTheLetter(String element, String value, String expected) {
        visit("scorm2004", "");
        assertEquals(expected, code("run('Initialize'); set('" + element + "', '" + value + "')"));
    }

    @ParameterizedTest
    @CsvSource({
        "choice,'opt-1',406",
        "choice,'o1[,]o1',406",
        "choice,'o1[,]o2',0",
        "matching,'p1-t1',406",
        "matching,'p1[.]t1',0",
        "numeric,'3,5',406",
        "numeric,'3.5',0",
        "true-false,'t',406",
        "performance,'x[.]1[,]y[.]2',0",
        "performance,'x[.]a b',406"
    })
    void responsesOfTheNewStandardAreReadByTheirType(String type, String response, String expected) {
        visit("scorm2004", "");
        assertEquals(
                expected,
                code("run('Initialize'); set('cmi.interactions.0.id', 'q'); set('cmi.interactions.0.type', '" + type
                        + "'); set('cmi.interactions.0.learner_response', '" + response + "')"));
    }

    @ParameterizedTest
    @CsvSource({"choice,'1,10',405", "choice,'1,a',0", "matching,'1.ab',405", "fill-in,'x',0", "numeric,'three',405"})
    void responsesOfTheOldStandardAreReadByTheirType(String type, String response, String expected) {
        visit("scorm12", "");
        assertEquals(
                expected,
                code("run('Initialize'); set('cmi.interactions.0.id', 'q'); set('cmi.interactions.0.type', '" + type
                        + "'); set('cmi.interactions.0.student_response', '" + response + "')"));
    }

    @Test
    void lengthsAreCountedInBytesWhereSomeSystemsDo() {
        visit("scorm12", "");
        assertEquals("0", code("run('Initialize'); set('cmi.suspend_data', 'x'.repeat(4096))"));
        assertEquals("405", code("set('cmi.suspend_data', 'x'.repeat(4097))"));
        assertEquals("405", code("set('cmi.suspend_data', 'ä'.repeat(2049))"));
        assertEquals("405", code("set('cmi.core.lesson_location', 'x'.repeat(256))"));
        visit("scorm2004", "");
        assertEquals("0", code("run('Initialize'); set('cmi.suspend_data', 'ä'.repeat(64000))"));
        assertEquals("406", code("set('cmi.suspend_data', 'x'.repeat(64001))"));
        assertEquals("406", code("set('cmi.location', 'x'.repeat(1001))"));
    }

    @Test
    void callsOutOfTurnAreRefused() {
        visit("scorm12", "");
        assertEquals("301", code("get('cmi.core.lesson_status')"));
        assertEquals("101", code("run('Initialize'); run('Initialize')"));
        assertEquals("404", code("get('cmi.core.exit')"));
        assertEquals(
                "301", code("set('cmi.core.session_time', '00:00:01'); run('Terminate'); set('cmi.core.exit', '')"));
        visit("scorm2004", "");
        assertEquals("122", code("get('cmi.mode')"));
        assertEquals("132", code("set('cmi.exit', '')"));
        assertEquals("103", code("run('Initialize'); run('Initialize')"));
        assertEquals("405", code("get('cmi.exit')"));
        assertEquals("403", code("get('cmi.location')"));
        assertEquals("113", code("run('Terminate'); run('Terminate')"));
        assertEquals("143", code("run('Commit')"));
    }

    @Test
    void whatNoStandardForbidsIsNamedAllTheSame() {
        visit("scorm12", "");
        browser.script(
                "run('Initialize'); set('cmi.core.score.raw', '80.123'); set('cmi.core.session_time', '00:00:10.5'); run('Terminate')");
        assertEquals(
                List.of(
                        "More than two decimals",
                        "One odd decimal: some LMSs add it up wrongly",
                        "Score without min 0 and max 100"),
                browser.script("return fakeLms.violations.map((call) => call.violation)"));
        visit("scorm12", "&mode=review");
        browser.script("run('Initialize'); set('cmi.core.score.raw', '80')");
        assertEquals(
                List.of("Written in review or browse mode"),
                browser.script("return fakeLms.violations.map((call) => call.violation)"));
        visit("scorm2004", "");
        browser.script("run('Initialize'); run('Terminate')");
        assertEquals(
                List.of("Ended without a session time"),
                browser.script("return fakeLms.violations.map((call) => call.violation)"));
    }

    @Test
    void aVisitOfTheNewStandardThatWasNotSuspendedStartsBlank() {
        visit("scorm2004", "");
        browser.script(
                "run('Initialize'); set('cmi.suspend_data', 'x'); set('cmi.session_time', 'PT5S'); set('cmi.exit', 'normal'); run('Terminate')");
        browser.await("await fakeLms.relaunch()");
        browser.script("API_1484_11.Initialize('')");
        assertEquals("", browser.text("return API_1484_11.GetValue('cmi.suspend_data')"));
        assertEquals("ab-initio", browser.text("return API_1484_11.GetValue('cmi.entry')"));
    }

    @Test
    void theMasteryScoreOfTheManifestOverrulesTheCourse() {
        visit("scorm12", "&mastery=70");
        browser.script(
                "run('Initialize'); set('cmi.core.score.raw', '69.9'); set('cmi.core.lesson_status', 'passed'); run('Terminate')");
        assertEquals("failed", browser.text("return fakeLms.record().values['cmi.core.lesson_status']"));
    }

    @Test
    void onlyPagesOfThisServerAreOpened() {
        browser.open(server.url("/preview/fake-lms.html?launch=javascript:document.title='gone'"));
        browser.until("return document.getElementById('no-course').hidden === false");
        browser.open(server.url("/preview/fake-lms.html?launch=https://example.org/"));
        browser.until("return document.getElementById('no-course').hidden === false");
        assertTrue(browser.isTrue("return document.getElementById('course').getAttribute('src') === null"));
    }

    @Test
    void theLogIsFiltered() {
        visit("scorm12", "");
        browser.script(
                "run('Initialize'); get('cmi.core.lesson_mode'); set('cmi.core.exit', 'suspend'); set('cmi.core.exit', 'normal')");
        browser.until("return document.querySelectorAll('#log tr').length === 4");
        browser.find("input[value='problem']").click();
        assertEquals(1L, browser.script("return document.querySelectorAll('#log tr').length"));
        browser.find("input[value='all']").click();
        browser.find("#filter").sendKeys("lesson_mode");
        assertEquals(1L, browser.script("return document.querySelectorAll('#log tr').length"));
        assertEquals("1 of 4 calls", browser.find("#log-count").getText());
    }
}
