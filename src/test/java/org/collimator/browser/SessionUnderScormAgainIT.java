package org.collimator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same session judged by an LMS run time that others wrote. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionUnderScormAgainIT {
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

    private String judged(String path) {
        browser.outOfFrames();
        return browser.text("return arguments[0].split('.').reduce((at, key) => at?.[key], judge.cmi()) ?? ''", path);
    }

    private List<?> refusals() {
        browser.outOfFrames();
        return (List<?>) browser.script("return judge.refusals");
    }

    private static boolean old(String standard) {
        return standard.equals("scorm12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void theScoreAndTheStatusArrive(String standard) {
        course.underScormAgain(standard);
        course.session("s.answer(" + Course.CHOICE + "); s.answer({..." + Course.CHOICE + ", result: 0.5});"
                + "s.objectives([{id: 'o1', score: 50, status: 'failed'}]);"
                + "s.progress(1, false); s.save({a: 1}, 'p9'); s.commit();"
                + "s.result({raw: 81.25, passed: true}); s.finish(true);");

        assertEquals(List.of(), refusals());
        assertEquals("81.25", judged(old(standard) ? "core.score.raw" : "score.raw"));
        assertEquals("0", judged(old(standard) ? "core.score.min" : "score.min"));
        assertEquals("100", judged(old(standard) ? "core.score.max" : "score.max"));
        assertEquals("passed", judged(old(standard) ? "core.lesson_status" : "success_status"));
        if (!old(standard)) {
            assertEquals("0.8125", judged("score.scaled"));
            assertEquals("completed", judged("completion_status"));
        }
        assertEquals("q1", judged("interactions.1.id"));
        assertEquals("failed", judged(old(standard) ? "objectives.0.status" : "objectives.0.success_status"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void aSuspendedVisitIsResumed(String standard) {
        course.underScormAgain(standard);
        course.session("s.answer(" + Course.CHOICE + "); s.objectives([{id: 'o1', score: 20, status: 'incomplete'}]);"
                + "window.provided = {state: {seed: 7, answers: 'ä中'}, location: 'm1-p4'};");
        course.relaunch();
        assertEquals("{\"seed\":7,\"answers\":\"ä中\"}", course.said("JSON.stringify(s.state)"));
        assertEquals("m1-p4", course.said("s.location"));

        course.session(
                "s.answer({..." + Course.CHOICE + ", id: 'q2'});"
                        + "s.objectives([{id: 'o1', score: 80, status: 'passed'}]); s.result({raw: 80, passed: true}); s.finish(true);");
        assertEquals(List.of(), refusals());
        assertEquals("q2", judged("interactions.1.id"));
        assertEquals("", judged("objectives.1.id"));
        assertEquals("80", judged("objectives.0.score.raw"));
        assertEquals("80", judged(old(standard) ? "core.score.raw" : "score.raw"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void everyTypeOfInteractionIsTaken(String standard) {
        course.underScormAgain(standard);
        course.session("""
                const q = (type, r12, p12, r04, p04) => s.answer({ id: 'q-' + type, seconds: 61, weight: 1, result: 'correct',
                    timestamp: new Date(), description: 'A question', objectives: ['o1', 'o2'],
                    scorm12: { type, response: r12, pattern: p12 }, scorm2004: { type, response: r04, pattern: p04 } });
                q('choice', 'a,c', 'a,c', 'o1[,]o3', 'o1[,]o3');
                q('true-false', 't', 't', 'true', 'true');
                q('matching', 'a.1,b.2', 'a.1,b.2', 'p1[.]t1[,]p2[.]t2', 'p1[.]t1[,]p2[.]t2');
                q('sequencing', 'b,a', 'a,b', 'i2[,]i1', 'i1[,]i2');
                q('fill-in', 'knee', 'knee', 'knee', '{case_matters=false}knee');
                q('numeric', '3.125', '3.1', '3.125', '3.1[:]3.2');
                q('performance', 'x222 y131', null, 'x[.]222[,]y[.]131', null);
                """);
        browser.outOfFrames();
        var types =
                browser.script("return judge.writes.filter(w => /\\d\\.type$/.test(w[0])).map(w => w[1] + ' ' + w[2])");

        assertEquals(List.of(), refusals());
        assertEquals(
                List.of(
                        "choice 0",
                        "true-false 0",
                        "matching 0",
                        "sequencing 0",
                        "fill-in 0",
                        "numeric 0",
                        "performance 0"),
                types);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void theTimeOfAVisitIsCounted(String standard) throws InterruptedException {
        course.underScormAgain(standard);
        Thread.sleep(1100);
        course.session("s.finish(false);");

        assertEquals(List.of(), refusals());
        browser.outOfFrames();
        var sent = browser.text("return judge.writes.filter(w => /session_time$/.test(w[0])).pop()?.[1]");
        assertTrue(sent.matches(old(standard) ? "00:00:0[1-9]" : "PT[1-9]S"), sent);
        assertFalse(judged(old(standard) ? "core.session_time" : "session_time").isEmpty());
    }
}
