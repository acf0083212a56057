package org.collimator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collimator.browser.Browser;
import org.collimator.browser.LoopbackServer;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.Exports;
import org.collimator.exchange.PackageFormats;
import org.collimator.exchange.Progress;
import org.collimator.generate.SyntheticCourse;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.JsonFormat;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.Opened;
import tools.jackson.databind.JsonNode;

/** How long a learner waits for the first question, in headless Chromium, against a bare page with the same pictures. */
public final class PlayerBench {
    private static final int RUNS = Integer.getInteger("bench.runs", 5) * 3;
    private static final String PAGE = "lesson/m001/m001-l0";
    private static final Pattern PICTURE = Pattern.compile("<img src=\"([^\"]+)\"[^>]*>");

    /** Notes in the page itself when the first control of a question stands there and has been painted. */
    private static final String WATCH = """
            new MutationObserver((all, self) => {
              if (document.querySelector('[data-question] :is(input, select, button):enabled')) {
                self.disconnect();
                requestAnimationFrame(() => { window.answerable = performance.now(); });
              }
            }).observe(document, {childList: true, subtree: true, attributes: true});
            """;

    private static final String BYTES = """
            const end = arguments[0];
            return performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
              .filter((each) => each.entryType === 'navigation' || each.responseEnd <= end)
              .reduce((sum, each) => sum + each.encodedBodySize, 0);
            """;

    private PlayerBench() {}

    /** When a page was ready and what had come by then. */
    private record Visit(double seconds, double bytes) {}

    /** Prints all figures. */
    public static void main(String[] args) throws Exception {
        Path small = course(SyntheticCourse.Size.S);
        Path large = course(SyntheticCourse.Size.L);
        Files.writeString(small.resolve("bare.html"), bare(small));
        try (LoopbackServer server = new LoopbackServer();
                Browser browser = Browser.start()) {
            server.folder("/small/", small).folder("/large/", large);
            browser.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
            browser.driver().executeCdpCommand("Network.enable", Map.of());
            browser.driver().executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
            List<Visit> courseS = new ArrayList<>();
            List<Visit> courseL = new ArrayList<>();
            List<Visit> bare = new ArrayList<>();
            for (int i = -2; i < RUNS; i++) {
                Visit one = visit(browser, server, server.url("/small/index.html#" + PAGE), false);
                Visit two = visit(browser, server, server.url("/small/bare.html"), true);
                Visit three = visit(browser, server, server.url("/large/index.html#" + PAGE), false);
                if (i >= 0) {
                    courseS.add(one);
                    bare.add(two);
                    courseL.add(three);
                }
            }
            print(courseS, bare, courseL);
        }
    }

    private static void print(List<Visit> small, List<Visit> bare, List<Visit> large) {
        Report report = new Report(System.out, "First answerable question in Chromium, medians of " + RUNS);
        report.seconds("S, from navigation to the first answerable question", time(small));
        report.seconds("bare page with the same pictures, loaded", time(bare));
        report.seconds("L", time(large));
        report.ratio("S / bare page", time(small) / time(bare), 1.5);
        report.ratio("bytes of S / bytes of the bare page", bytes(small) / bytes(bare), 1.2);
        report.ratio("L / S", time(large) / time(small), 1.3);
        System.out.printf("bytes: S %.0f, bare page %.0f, L %.0f%n", bytes(small), bytes(bare), bytes(large));
    }

    private static double time(List<Visit> visits) {
        return Samples.of(visits.stream().mapToDouble(Visit::seconds).toArray()).median();
    }

    private static double bytes(List<Visit> visits) {
        return Samples.of(visits.stream().mapToDouble(Visit::bytes).toArray()).median();
    }

    /** The bare page is ready when it is loaded with its pictures. */
    private static Visit visit(Browser browser, LoopbackServer server, String address, boolean whole) {
        browser.forget(server.url(""));
        browser.open(address);
        browser.until("return window.answerable > 0 && document.readyState === 'complete'");
        double loaded = number(browser, "return performance.getEntriesByType('navigation')[0].loadEventEnd");
        double ready = whole ? loaded : number(browser, "return window.answerable");
        return new Visit(ready / 1000, number(browser, BYTES, ready));
    }

    private static double number(Browser browser, String script, Object... arguments) {
        return ((Number) java.util.Objects.requireNonNull(browser.script(script, arguments))).doubleValue();
    }

    private static Path course(SyntheticCourse.Size size) throws Exception {
        Opened course = CurriculumFolder.open(BenchCourses.folder(size), OpenOptions.READ);
        Path zip = BenchCourses.WORK.resolve("player-" + size + ".zip");
        new Exports(curriculum -> List.of())
                .run(
                        course.curriculum(),
                        course.folder().media(),
                        List.of(PackageFormats.ofId("json").orElseThrow()),
                        ExportOptions.DEFAULT,
                        zip,
                        Progress.NONE);
        return BenchCourses.unpack(zip, "player-" + size);
    }

    /** The page's words and pictures and a question below, as a person would write it by hand: no script, no style. */
    private static String bare(Path course) throws IOException {
        JsonNode module = JsonFormat.mapper().readTree(Files.readAllBytes(course.resolve("learn/modules/m001.json")));
        String lesson =
                module.get("lessons").get("m001-l0").get("html").asString().replace(" loading=\"lazy\"", "");
        JsonNode question = module.get("questions").get(0);
        Matcher pictures = PICTURE.matcher(question.toString().replace("\\\"", "\""));
        StringBuilder more = new StringBuilder();
        while (pictures.find()) {
            more.append(pictures.group().replace(" loading=\"lazy\"", ""));
        }
        return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Bare</title><main>" + lesson
                + "<form data-question=\"q\">" + question.get("stem").asString() + more
                + "<label><input type=\"radio\" name=\"a\">Yes</label>"
                + "<label><input type=\"radio\" name=\"a\">No</label></form></main></html>";
    }
}
