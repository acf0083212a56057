package org.collimator.browser;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A course opened alone or under an LMS; without more, the one-script course {@code drive.html}. */
final class Course implements AutoCloseable {
    static final String CHOICE = """
            { id: 'q1', seconds: 12.4, weight: 2, result: 'correct', description: 'Which view?', objectives: ['o1'],
              timestamp: new Date(2026, 10, 22, 9, 5, 7),
              scorm12: { type: 'choice', response: 'a', pattern: 'a' },
              scorm2004: { type: 'choice', response: 'opt-1', pattern: 'opt-1' } }""";

    private final Browser browser;
    private final LoopbackServer server;
    private final UnaryOperator<String> launch;
    private final String ready;

    Course(Browser browser) {
        this(browser, standard -> "/test/drive.html?standard=" + standard, "return window.ready === true");
    }

    /**
     * @param launch the path of the launch page for a standard
     * @param ready a script that gives true once the course can be used
     */
    Course(Browser browser, UnaryOperator<String> launch, String ready) {
        this.browser = browser;
        this.launch = launch;
        this.ready = ready;
        server = new LoopbackServer()
                .resources("/player/", "/org/collimator/player")
                .resources("/preview/", "/org/collimator/preview")
                .resources("/test/", "/org/collimator/browser")
                .folder("/node/", BrowserCondition.NODE_MODULES);
    }

    /** Opens the course in the strict LMS as a new learner; {@code more} is added to the query, such as {@code &mode=review}. */
    void underFakeLms(String standard, String more) {
        browser.open(server.url("/preview/fake-lms.html?fresh=1&standard=" + standard + "&launch="
                + encoded(launch.apply(standard)) + more));
        intoCourse();
    }

    void underScormAgain(String standard) {
        browser.open(server.url(
                "/test/scorm-again.html?standard=" + standard + "&launch=" + encoded(launch.apply(standard))));
        intoCourse();
    }

    void alone(String standard, String course) {
        browser.open(server.url("/test/drive.html?standard=" + standard + "&course=" + course));
        browser.until(ready);
    }

    String url(String path) {
        return server.url(path);
    }

    void serve(String path, String html) {
        server.file(path, html);
    }

    LoopbackServer server() {
        return server;
    }

    private static String encoded(String path) {
        return path.replace("?", "%3F").replace("=", "%3D").replace("&", "%26");
    }

    void intoCourse() {
        browser.outOfFrames();
        browser.intoFrame("#course");
        browser.until(ready);
    }

    /** Runs a script inside the course; {@code s} is the session. */
    Object session(String script) {
        return browser.script("const s = window.session; " + script);
    }

    String said(String expression) {
        return browser.text("const s = window.session; return String(" + expression + ")");
    }

    /** Leaves as a learner does who closes the course, without saying anything. */
    void leave() {
        browser.outOfFrames();
        browser.await("await window.fakeLms.leave()");
    }

    void relaunch() {
        browser.outOfFrames();
        browser.await("await (window.fakeLms ?? window.judge).relaunch()");
        intoCourse();
    }

    /** What the LMS keeps under an element name; empty when nothing. */
    String kept(String element) {
        browser.outOfFrames();
        return browser.text("return window.fakeLms.record().values[arguments[0]] ?? ''", element);
    }

    /** What the LMS has now, committed or not. */
    String now(String element) {
        browser.outOfFrames();
        return browser.text("return window.fakeLms.cmi()[arguments[0]] ?? ''", element);
    }

    /** The values written to an element, in order. */
    @SuppressWarnings("unchecked")
    List<String> written(String element) {
        browser.outOfFrames();
        return (List<String>) browser.script(
                "return fakeLms.calls.filter(c => /SetValue$/.test(c.call) && c.element === arguments[0]).map(c => c.value)",
                element);
    }

    /** The elements written, in order, without values. */
    @SuppressWarnings("unchecked")
    List<String> writes() {
        browser.outOfFrames();
        return (List<String>)
                browser.script("return fakeLms.calls.filter(c => /SetValue$/.test(c.call)).map(c => c.element)");
    }

    long calls(String name) {
        browser.outOfFrames();
        return (Long) browser.script("return fakeLms.calls.filter(c => c.call === arguments[0]).length", name);
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> violations() {
        browser.outOfFrames();
        return (List<Map<String, Object>>)
                browser.script(
                        "return fakeLms.violations.map(({call, element, value, code, violation}) => ({call, element, value, code, violation}))");
    }

    @Override
    public void close() {
        server.close();
    }
}
