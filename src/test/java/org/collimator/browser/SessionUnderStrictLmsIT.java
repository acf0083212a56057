package org.collimator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that decide whether a score arrives, each against our strict LMS in a real browser. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionUnderStrictLmsIT {
    private static final String[] STANDARDS = {"scorm12", "scorm2004"};

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

    private static String name(String standard, String in12, String in2004) {
        return standard.equals("scorm12") ? in12 : in2004;
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void aWholeVisitBreaksNoRule(String standard) {
        course.underFakeLms(standard, "");
        course.session("s.answer(" + Course.CHOICE + "); s.objectives([{id: 'o1', score: 50, status: 'failed'}]);"
                + "s.progress(0.5, false); s.save({a: 1}, 'p2'); s.commit();"
                + "s.result({raw: 81.25, passed: true}); s.finish(true);");

        assertEquals(List.of(), course.violations());
        assertEquals("81.25", course.kept(name(standard, "cmi.core.score.raw", "cmi.score.raw")));
        assertEquals("0", course.kept(name(standard, "cmi.core.score.min", "cmi.score.min")));
        assertEquals("100", course.kept(name(standard, "cmi.core.score.max", "cmi.score.max")));
        assertEquals("passed", course.kept(name(standard, "cmi.core.lesson_status", "cmi.success_status")));
        if (standard.equals("scorm2004")) {
            assertEquals("0.8125", course.kept("cmi.score.scaled"));
            assertEquals("completed", course.kept("cmi.completion_status"));
        }
    }

    @ParameterizedTest
    @CsvSource({"scorm12,review", "scorm12,browse", "scorm2004,review", "scorm2004,browse"})
    void aReviewWritesNothingAtAll(String standard, String mode) {
        course.underFakeLms(standard, "&mode=" + mode);
        assertEquals(mode, course.said("s.mode"));
        assertEquals("true", course.said("s.save({a: 1}, 'p1').ok"));
        course.session("s.answer(" + Course.CHOICE + "); s.objectives([{id: 'o1', score: 1, status: 'passed'}]);"
                + "s.progress(1, true); s.result({raw: 10, passed: false}); s.commit(); s.finish(true);");

        assertEquals(List.of(), course.writes());
        assertEquals(0, course.calls(name(standard, "LMSCommit", "Commit")));
        assertEquals(1, course.calls(name(standard, "LMSFinish", "Terminate")));
        assertEquals(List.of(), course.violations());
    }

    @Test
    void afterAFinishedVisitTheLmsOpensAReviewAndTheScoreStays() {
        for (var standard : STANDARDS) {
            course.underFakeLms(standard, "");
            course.session("s.result({raw: 81.25, passed: true}); s.finish(true);");
            course.relaunch();
            assertEquals("review", course.said("s.mode"));
            course.session("s.result({raw: 1, passed: false}); s.finish(true);");

            assertEquals("81.25", course.kept(name(standard, "cmi.core.score.raw", "cmi.score.raw")));
            assertEquals(List.of(), course.violations());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void untilTheFinalSubmissionTheStatusIsIncompleteAndTheVisitSuspended(String standard) {
        course.underFakeLms(standard, "");
        course.session("s.progress(0.9, false); s.save({a: 1}, 'p1');");
        course.leave();

        assertEquals("incomplete", course.kept(name(standard, "cmi.core.lesson_status", "cmi.completion_status")));
        assertEquals(List.of("suspend"), course.written(name(standard, "cmi.core.exit", "cmi.exit")));
        assertEquals("", course.kept(name(standard, "cmi.core.score.raw", "cmi.score.raw")));
        assertEquals(List.of(), course.violations());
    }

    @ParameterizedTest
    @CsvSource({"scorm12,''", "scorm2004,normal"})
    void onceFinishedTheVisitEndsNormallyEvenWhenTheLearnerJustCloses(String standard, String exit) {
        course.underFakeLms(standard, "");
        course.session("s.result({raw: 40, passed: false});");
        course.leave();

        assertEquals(List.of("suspend", exit), course.written(name(standard, "cmi.core.exit", "cmi.exit")));
        assertEquals("failed", course.kept(name(standard, "cmi.core.lesson_status", "cmi.success_status")));
        assertEquals(List.of(), course.violations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void aRelaunchRestoresStateAndPlace(String standard) {
        course.underFakeLms(standard, "");
        assertEquals("null", course.said("s.state"));
        course.session("window.provided = {state: {answers: {q1: 'ä\\u2028\\u4e2d'}, seed: 42}, location: 'm2-p3'};");
        course.relaunch();

        assertEquals("{\"answers\":{\"q1\":\"ä\u2028中\"},\"seed\":42}", course.said("JSON.stringify(s.state)"));
        assertEquals("m2-p3", course.said("s.location"));
        assertEquals("normal", course.said("s.mode"));
        assertEquals(List.of(), course.violations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void interactionsContinueAfterTheLastIndexOfAnEarlierVisit(String standard) {
        course.underFakeLms(standard, "");
        course.session("s.answer(" + Course.CHOICE + "); s.answer(" + Course.CHOICE + ");");
        course.relaunch();
        course.session("s.answer({..." + Course.CHOICE + ", id: 'q2'});");

        assertEquals("q2", course.now("cmi.interactions.2.id"));
        assertEquals("q1", course.now("cmi.interactions.0.id"));
        assertEquals(List.of(), course.violations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void theSessionTimeIsAlwaysSentAndAddedUp(String standard) throws InterruptedException {
        var total = name(standard, "cmi.core.total_time", "cmi.total_time");
        var element = name(standard, "cmi.core.session_time", "cmi.session_time");
        course.underFakeLms(standard, "");
        Thread.sleep(1100);
        course.leave();
        var first = course.written(element);
        course.relaunch();

        assertFalse(first.isEmpty());
        var shape = name(standard, "\\d{2,4}:\\d\\d:\\d\\d", "PT(\\d+H)?(\\d+M)?\\d+S");
        assertTrue(first.stream().allMatch(time -> time.matches(shape)), () -> first.toString());
        assertFalse(course.now(total).matches("0000:00:00|PT0S|PT0H0M0S"), course.now(total));
    }

    @Test
    void longTimesKeepTheirShape() {
        course.underFakeLms("scorm12", "");
        course.session("s.answer({..." + Course.CHOICE + ", seconds: 3725.7});");
        assertEquals("01:02:06", course.now("cmi.interactions.0.latency"));

        course.underFakeLms("scorm2004", "");
        course.session("s.answer({..." + Course.CHOICE + ", seconds: 3725.7});");
        assertEquals("PT1H2M6S", course.now("cmi.interactions.0.latency"));
        assertEquals("2026-11-22T09:05:07", course.now("cmi.interactions.0.timestamp"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void theTypeIsWrittenRightAfterTheId(String standard) {
        course.underFakeLms(standard, "");
        course.session("s.answer(" + Course.CHOICE + ");");
        var writes = course.writes().stream()
                .filter(each -> each.contains("interactions.0"))
                .toList();

        assertEquals(List.of("cmi.interactions.0.id", "cmi.interactions.0.type"), writes.subList(0, 2));
        assertEquals(List.of(), course.violations());
    }

    @Test
    void aWrongAnswerIsWrongInTheOneAndIncorrectInTheOtherStandard() {
        for (var standard : STANDARDS) {
            course.underFakeLms(standard, "");
            course.session("s.answer({..." + Course.CHOICE + ", result: 'wrong'});" + "s.answer({..." + Course.CHOICE
                    + ", result: 0}); s.answer({..." + Course.CHOICE + ", result: 0.333333});");
            var word = name(standard, "wrong", "incorrect");

            assertEquals(word, course.now("cmi.interactions.0.result"));
            assertEquals(word, course.now("cmi.interactions.1.result"));
            assertEquals("0.33", course.now("cmi.interactions.2.result"));
            assertEquals(List.of(), course.violations());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void pagehideEndsTheSessionExactlyOnce(String standard) {
        course.underFakeLms(standard, "");
        course.session(
                "window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: false})); s.finish(true); s.commit(); s.save({}, 'x');");
        course.leave();

        assertEquals(1, course.calls(name(standard, "LMSFinish", "Terminate")));
        assertEquals(List.of(), course.violations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void aPageThatGoesIntoTheBackForwardCacheKeepsItsSession(String standard) {
        course.underFakeLms(standard, "");
        course.session("window.provided = {state: {a: 1}, location: 'p1'};"
                + "window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));");
        assertEquals(0, course.calls(name(standard, "LMSFinish", "Terminate")));
        assertTrue(course.kept("cmi.suspend_data").endsWith("{\"a\":1}"));

        course.intoCourse();
        course.session(
                "window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})); s.result({raw: 90, passed: true}); s.finish(true);");
        assertEquals("90", course.kept(name(standard, "cmi.core.score.raw", "cmi.score.raw")));
        assertEquals(List.of(), course.violations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void aHiddenPageSavesAndCommits(String standard) {
        course.underFakeLms(standard, "");
        course.session("window.provided = {state: {a: 2}, location: 'p2'};"
                + "Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});"
                + "document.dispatchEvent(new Event('visibilitychange'));");

        assertTrue(course.kept("cmi.suspend_data").endsWith("{\"a\":2}"));
        assertEquals("p2", course.kept(name(standard, "cmi.core.lesson_location", "cmi.location")));
        assertEquals(0, course.calls(name(standard, "LMSFinish", "Terminate")));
    }

    @Test
    void stateBeyondTheBudgetIsReportedAndTheLastWholeStateStays() {
        course.underFakeLms("scorm12", "");
        course.session("s.save({a: 'small'}, 'p1'); window.outcome = s.save({a: 'ä'.repeat(2040)}, 'p2');");
        assertEquals("false", course.said("outcome.ok"));
        assertEquals("4096", course.said("outcome.budget"));
        assertEquals("4100", course.said("outcome.bytes"), "counted in bytes of UTF-8, header included");
        assertEquals("budget", course.said("errors.at(-1).code"));
        course.session("s.commit()");

        assertEquals("collimator1;{\"a\":\"small\"}", course.kept("cmi.suspend_data"));
        assertEquals("p2", course.kept("cmi.core.lesson_location"));
        assertEquals(List.of(), course.violations());
    }

    @Test
    void stateOfExactlyTheBudgetFits() {
        course.underFakeLms("scorm12", "");
        assertEquals("true", course.said("s.save('x'.repeat(4096 - 12 - 2), 'p').ok"));
        course.underFakeLms("scorm2004", "");
        assertEquals("true", course.said("s.save('ä'.repeat(64000 - 12 - 2), 'p').ok"));
        assertEquals("false", course.said("s.save('ä'.repeat(64000 - 12 - 1), 'p').ok"));
        assertEquals(List.of(), course.violations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void anLmsThatSaysFalseWithoutAnErrorIsBelievedTheCode(String standard) {
        course.underFakeLms(standard, "&quirks=lie");
        assertEquals("true", course.said("s.found"));
        course.session("s.save({a: 1}, 'p'); s.result({raw: 70, passed: true}); s.commit();");
        assertEquals("[]", course.said("JSON.stringify(errors)"));
        course.session("s.finish(true)");
        assertEquals("70", course.kept(name(standard, "cmi.core.score.raw", "cmi.score.raw")));
    }

    @Test
    void anLmsWithoutOptionalElementsStillGetsTheScore() {
        course.underFakeLms("scorm12", "&quirks=sparse");
        course.session("s.answer(" + Course.CHOICE + "); s.objectives([{id: 'o1', score: 5, status: 'passed'}]);"
                + "s.result({raw: 70, passed: true});");
        assertEquals("[]", course.said("JSON.stringify(errors)"));
        course.session("s.finish(true)");
        assertEquals("70", course.kept("cmi.core.score.raw"));
        assertEquals("passed", course.kept("cmi.core.lesson_status"));
    }

    @Test
    void anLmsThatRefusesToBeginLeavesTheCourseUsable() {
        course.underFakeLms("scorm2004", "&quirks=refuse");
        assertEquals("false", course.said("s.found"));
        assertEquals("standalone", course.said("s.standard"));
        assertEquals("102", course.said("errors[0].code"));
        assertEquals("true", course.said("s.save({a: 1}, 'p').ok"));
    }

    @Test
    void optionIdsTravelInTheShortForm() {
        course.underFakeLms("scorm2004", "");
        course.session("""
                const q = (id, type, response, pattern) => s.answer({ id, result: 'correct', scorm2004: { type, response, pattern } });
                q('a b', 'choice', 'opt-1[,]urn:x:2', ['opt-1[,]urn:x:2']);
                q('m', 'matching', 'p-1[.]t-1[,]p-2[.]t-2', 'p-1[.]t-1');
                q('s', 'sequencing', 'i-1[,]i-2', 'i-2[,]i-1');
                q('h', 'performance', 'x[.]222.5[,]y[.]-13', null);
                q('n', 'numeric', '3.125', '2.9[:]3.1');
                q('t', 'true-false', true, 'true');
                q('f', 'fill-in', '{lang=x}' + 'w'.repeat(300), '{case_matters=false}knee');
                """);

        assertEquals(List.of(), course.violations());
        assertEquals("a_b", course.now("cmi.interactions.0.id"));
        assertEquals("opt_1[,]urn_x_2", course.now("cmi.interactions.0.learner_response"));
        assertEquals("p_1[.]t_1[,]p_2[.]t_2", course.now("cmi.interactions.1.learner_response"));
        assertEquals("x[.]222.5[,]y[.]-13", course.now("cmi.interactions.3.learner_response"));
        assertEquals("3.125", course.now("cmi.interactions.4.learner_response"));
        assertEquals("long-fill-in", course.now("cmi.interactions.6.type"));
        assertEquals("{case_matters=false}knee", course.now("cmi.interactions.6.correct_responses.0.pattern"));
    }

    @Test
    void responsesOfTheOldStandardAreSingleCharactersOf255AtMost() {
        course.underFakeLms("scorm12", "");
        course.session("""
                const q = (id, type, response, pattern) => s.answer({ id, result: 'wrong', scorm12: { type, response, pattern } });
                q('a', 'choice', '0,9,10,35', ['z']);
                q('m', 'matching', '0.10,11.1', 'a.1');
                q('s', 'sequencing', 'c,b,a', 'a,b,c');
                q('t', 'true-false', 'false', true);
                q('f', 'fill-in', 'x'.repeat(300), 'x'.repeat(300));
                q('n', 'numeric', '0.125', '2.9:3.1');
                q('c', 'choice', 'not-a-character', 'a');
                q('p', 'performance', 'x222 y131', null);
                """);

        assertEquals(List.of(), course.violations());
        assertEquals("0,9,a,z", course.now("cmi.interactions.0.student_response"));
        assertEquals("0.a,b.1", course.now("cmi.interactions.1.student_response"));
        assertEquals("f", course.now("cmi.interactions.3.student_response"));
        assertEquals(255, course.now("cmi.interactions.4.student_response").length());
        assertEquals("0.125", course.now("cmi.interactions.5.student_response"));
        assertEquals("", course.now("cmi.interactions.5.correct_responses.0.pattern"));
        assertEquals("", course.now("cmi.interactions.6.student_response"), "left out rather than refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void objectivesAreFoundAgainByTheirId(String standard) {
        course.underFakeLms(standard, "");
        course.session(
                "s.objectives([{id: 'o1', score: 25, status: 'incomplete'}, {id: 'o2', score: null, status: 'not attempted'}]);");
        course.relaunch();
        course.session(
                "s.objectives([{id: 'o2', score: 100, status: 'passed'}, {id: 'o3', score: 0, status: 'failed'}]);");

        assertEquals("o1", course.now("cmi.objectives.0.id"));
        assertEquals("100", course.now("cmi.objectives.1.score.raw"));
        assertEquals("passed", course.now("cmi.objectives.1." + name(standard, "status", "success_status")));
        assertEquals("o3", course.now("cmi.objectives.2.id"));
        assertEquals("", course.now("cmi.objectives.3.id"));
        assertEquals(List.of(), course.violations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void aPassedCourseIsNotMadeWorseByALaterTryInNormalMode(String standard) {
        course.underFakeLms(standard, "&mode=normal");
        course.session("s.result({raw: 90, passed: true}); s.commit();");
        course.relaunch();
        course.session("s.progress(0.1, false); s.result({raw: 20, passed: false}); s.finish(true);");

        assertEquals("passed", course.kept(name(standard, "cmi.core.lesson_status", "cmi.success_status")));
        assertEquals("90", course.kept(name(standard, "cmi.core.score.raw", "cmi.score.raw")));
        assertEquals(List.of(), course.violations());
    }

    @Test
    void numbersHaveTwoDecimalsAtMost() {
        course.underFakeLms("scorm2004", "");
        course.session("s.result({raw: 100 / 3, passed: false}); s.progress(1 / 3, false); s.answer({..."
                + Course.CHOICE + ", weight: 1 / 3});");
        assertEquals("33.33", course.now("cmi.score.raw"));
        assertEquals("0.3333", course.now("cmi.score.scaled"), "a hundredth of the raw score, to the digit");
        assertEquals("0.33", course.now("cmi.progress_measure"));
        assertEquals("0.33", course.now("cmi.interactions.0.weighting"));
        assertEquals(List.of(), course.violations());
    }

    @ParameterizedTest
    @CsvSource({"1.5,1.5", "%22unlimited%22,Infinity", "-3,1", "%22x%22,1"})
    void theLmsMayGrantALearnerMoreTime(String given, String understood) {
        for (var standard : STANDARDS) {
            course.underFakeLms(standard, "&launchData=%7B%22timeMultiplier%22%3A" + given + "%7D");
            assertEquals(understood, course.said("s.timeMultiplier"));
        }
    }

    @Test
    void theLearnerIsNamed() {
        for (var standard : STANDARDS) {
            course.underFakeLms(standard, "&learner=l-7&name=Roentgen%2C%20Anna");
            assertEquals("l-7 Roentgen, Anna", course.said("s.learner.id + ' ' + s.learner.name"));
        }
    }

    @Test
    void aCourseOfOneStandardBindsOnlyItsOwnApi() {
        course.underFakeLms("scorm2004", "");
        course.leave();
        browser.script("window.API = window.API_1484_11;"
                + "const f = document.getElementById('course'); f.src = '/test/drive.html?standard=scorm12';");
        course.intoCourse();
        assertEquals("standalone false", course.said("s.standard + ' ' + s.found"));
    }

    @Test
    void suspendDataOfAnotherVersionIsLeftAloneAndSaid() {
        course.underFakeLms("scorm12", "");
        course.session("window.parent.API.LMSSetValue('cmi.suspend_data', 'somebody else\\'s'); s.commit();");
        course.relaunch();
        assertEquals("null", course.said("s.state"));
        assertEquals("state", course.said("errors[0].code"));
    }
}
