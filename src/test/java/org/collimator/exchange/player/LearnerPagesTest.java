package org.collimator.exchange.player;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleBuilder;
import org.collimator.curriculum.ModuleId;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.PackageEntry;
import org.collimator.question.QuestionId;
import org.collimator.question.QuestionKind;
import org.collimator.storage.JsonFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class LearnerPagesTest {
    private static final ExportOptions OMITTED = new ExportOptions(
            ExportOptions.Keys.OMITTED,
            ExportOptions.Division.COURSE,
            ExportOptions.Scorm2004Edition.FOURTH,
            null,
            false);
    private static final ExportOptions BY_MODULE = new ExportOptions(
            ExportOptions.Keys.EMBEDDED,
            ExportOptions.Division.MODULE,
            ExportOptions.Scorm2004Edition.FOURTH,
            null,
            false);

    private static Map<String, byte[]> pages(Curriculum course, ExportOptions options, Standard standard)
            throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (PackageEntry entry : LearnerPages.entries(course, DemoCourse.media(), options, standard)) {
            try (InputStream in = entry.source().open()) {
                files.put(entry.path(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String text(byte[] bytes) {
        assertNotNull(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Document lesson(Map<String, byte[]> files, String module, String lesson) {
        JsonNode node = JsonFormat.mapper().readTree(files.get("learn/modules/" + module + ".json"));
        return Jsoup.parseBodyFragment(
                node.get("lessons").get(lesson).get("html").asString());
    }

    @Test
    void allJavaScriptOfAPackageStaysUnder120Kilobytes() throws IOException {
        for (Standard standard : Standard.values()) {
            for (String language : List.of("en", "de")) {
                long bytes = pages(DemoCourse.curriculum().withLanguage(language), ExportOptions.DEFAULT, standard)
                        .entrySet()
                        .stream()
                        .filter(file -> file.getKey().endsWith(".js"))
                        .mapToLong(file -> file.getValue().length)
                        .sum();
                assertTrue(bytes < 120_000, () -> standard + " " + language + ": " + bytes);
            }
        }
    }

    @Test
    void everyModuleThatAScriptAsksForIsInOneOfItsFiles() throws IOException {
        for (Standard standard : Standard.values()) {
            Map<String, byte[]> files = pages(DemoCourse.curriculum(), ExportOptions.DEFAULT, standard);
            String all = files.entrySet().stream()
                    .filter(file -> file.getKey().endsWith(".js"))
                    .map(file -> text(file.getValue()))
                    .collect(java.util.stream.Collectors.joining("\n"));
            var asked =
                    java.util.regex.Pattern.compile("\\$load\\('([^']+)'\\)").matcher(all);
            assertTrue(asked.find());
            do {
                String module = asked.group(1);
                boolean otherStandard = module.startsWith("lms-scorm");
                assertTrue(otherStandard || all.contains("$modules['" + module + "']="), module);
            } while (asked.find());
            for (QuestionKind kind : QuestionKind.values()) {
                assertTrue(all.contains("$modules['kinds/" + kind.id() + ".js'] = "), kind.id());
            }
        }
    }

    @Test
    void theFirstScreenNeedsNothingThatItsPageDoesNotNameItself() throws IOException {
        Map<String, byte[]> files = pages(DemoCourse.curriculum(), ExportOptions.DEFAULT, Standard.SCORM_12);
        Document shell = Jsoup.parse(text(files.get("index.html")));
        assertEquals(
                List.of("player/player.js", "player/player.css", "learn/modules/m1.json", "learn/course.json"),
                shell.select("script[src], link[rel=stylesheet], link[rel=preload]").stream()
                        .map(each -> each.attr("src") + each.attr("href").replace("data:,", ""))
                        .sorted(java.util.Comparator.reverseOrder())
                        .toList());
        assertTrue(text(files.get("player/player.js")).lines().noneMatch(line -> line.startsWith("import ")));
    }

    @Test
    void noTextInAScriptSpansLinesSoThatLinesMayBeTakenOneByOne() throws IOException {
        pages(DemoCourse.curriculum(), ExportOptions.DEFAULT, Standard.NONE).forEach((path, bytes) -> {
            if (path.endsWith(".js")) {
                text(bytes)
                        .lines()
                        .forEach(line -> assertEquals(
                                0, line.chars().filter(c -> c == '`').count() % 2, path + ": " + line));
            }
        });
    }

    @Test
    void noTextInAStyleSheetHoldsABlankThatIsTakenOut() throws IOException {
        String style = text(pages(DemoCourse.curriculum(), ExportOptions.DEFAULT, Standard.NONE)
                .get("player/player.css"));
        var texts = java.util.regex.Pattern.compile("\"([^\"]*)\"");
        String source = resource("/org/collimator/player/player.css");
        texts.matcher(source).results().forEach(each -> assertTrue(style.contains(each.group()), each.group()));
        assertFalse(style.contains(" {") || style.contains(": ") || style.contains(" > "), style);
        assertEquals(
                source.chars().filter(c -> c == '{').count(),
                Slim.style(Slim.of(source)).chars().filter(c -> c == '{').count());
    }

    @Test
    void theShellHasAStrictPolicyAndNothingInline() throws IOException {
        Document shell = Jsoup.parse(text(pages(DemoCourse.curriculum(), ExportOptions.DEFAULT, Standard.NONE)
                .get("index.html")));
        String policy = shell.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"));
        assertFalse(policy.contains("unsafe"));
        assertEquals("en", shell.select("html").attr("lang"));
        assertTrue(shell.select("script:not([src]), style, [style]").isEmpty());
        shell.getAllElements()
                .forEach(element -> element.attributes()
                        .forEach(attribute -> assertFalse(attribute.getKey().startsWith("on"), element::outerHtml)));
    }

    @Test
    void thePlaceInASourceStandsApartFromIt() throws IOException {
        String module = text(pages(DemoCourse.curriculum(), ExportOptions.DEFAULT, Standard.NONE)
                .get("learn/modules/m1.json"));
        assertTrue(module.contains("10.1007/s00247-010-1954-6</a>. p. 576</li>"), module);
    }

    @Test
    void everyBlockIsRendered() throws IOException {
        Map<String, byte[]> files = pages(DemoCourse.curriculum(), ExportOptions.DEFAULT, Standard.NONE);
        Document first = lesson(files, "m1", "l1");
        assertEquals(
                "Step wedge of eleven grey bars from black to white",
                first.select("figure img").attr("alt"));
        assertEquals("640", first.select("figure img").attr("width"));
        assertEquals("lazy", first.select("figure img").attr("loading"));
        assertEquals(1, first.select("figure details").size());
        assertEquals(
                List.of("callout safety", "callout note", "callout tip"),
                first.select("aside").eachAttr("class"));
        assertEquals(3, first.select("th[scope=col]").size());
        assertEquals(3, first.select("th[scope=row]").size());
        assertEquals("q-single", first.select("[data-place]").attr("data-place"));
        assertEquals(2, first.select("details.reveal").size());
        assertEquals(2, first.select(".literature li").size());
        assertEquals("#references/seibert", first.select("a.cite").attr("href"));
        Document second = lesson(files, "m1", "l2");
        assertEquals(3, second.select("section[data-case-step]").size());
        assertEquals("media/stack/slice-1.png", second.select(".stack img").attr("src"));
        Element sound = second.select("audio").first();
        assertNotNull(sound);
        assertTrue(sound.hasAttr("controls") && !sound.hasAttr("autoplay"));
        assertEquals("none", sound.attr("preload"));
        assertTrue(second.text().contains("Hold your breath"));
    }

    @Test
    void questionsThatStandNowhereElseAreForPractice() throws IOException {
        JsonNode module = JsonFormat.mapper()
                .readTree(pages(DemoCourse.curriculum(), ExportOptions.DEFAULT, Standard.NONE)
                        .get("learn/modules/m1.json"));
        assertEquals("[\"q-practice\"]", module.get("practice").toString().replace(" ", ""));
    }

    @Test
    void hostileTextInEveryFieldStaysText() throws IOException {
        String hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>\" onmouseover=\"alert(1)'";
        Curriculum course = Hostile.everyText(DemoCourse.curriculum(), hostile);
        Map<String, byte[]> files = pages(course, ExportOptions.DEFAULT, Standard.SCORM_12);
        files.forEach((path, bytes) -> {
            if (path.startsWith("learn/")) {
                JsonFormat.mapper()
                        .readTree(bytes)
                        .findValues("html")
                        .forEach(node -> assertHarmless(path, node.asString()));
                everyHtml(JsonFormat.mapper().readTree(bytes), path);
            }
        });
        Document shell = Jsoup.parse(text(files.get("index.html")));
        assertEquals(1, shell.select("script").size());
        assertEquals(hostile.strip(), shell.title().strip());
    }

    /** All members that the player puts into the page as HTML. */
    private static void everyHtml(JsonNode node, String path) {
        Set<String> shown = Set.of(
                "html",
                "summary",
                "stem",
                "feedback",
                "feedbackTrue",
                "feedbackFalse",
                "refs",
                "instructions",
                "answer",
                "long",
                "licence");
        node.properties().forEach(member -> {
            if (shown.contains(member.getKey()) && member.getValue().isString()) {
                assertHarmless(path, member.getValue().asString());
            }
        });
        node.forEach(child -> everyHtml(child, path));
    }

    private static void assertHarmless(String path, String html) {
        Document document = Jsoup.parseBodyFragment(html);
        assertTrue(
                document.select("script, iframe, object, style, link, base, form")
                        .isEmpty(),
                () -> path + ": " + html);
        for (Element element : document.getAllElements()) {
            element.attributes().forEach(attribute -> {
                String name = attribute.getKey();
                assertFalse(name.startsWith("on") || name.equals("style"), () -> path + ": " + html);
                if (name.equals("src")) {
                    assertTrue(attribute.getValue().startsWith("media/"), () -> path + ": " + html);
                }
            });
        }
    }

    @Test
    void picturesOfOtherSitesAreNotLoaded() throws IOException {
        Curriculum course = Hostile.everyText(
                DemoCourse.curriculum(),
                "![x](https://example.org/x.png) [y](javascript:alert(1)) ![z](//example.org/z.png)");
        pages(course, ExportOptions.DEFAULT, Standard.NONE).forEach((path, bytes) -> {
            if (path.startsWith("learn/")) {
                everyHtml(JsonFormat.mapper().readTree(bytes), path);
                assertFalse(text(bytes).contains("href=\\\"javascript"), path);
            }
        });
    }

    @Test
    void rightToLeftAndEmojiComeThroughWhole() throws IOException {
        String words =
                "\u202b\u0635\u0648\u0631\u0629 \u0634\u0639\u0627\u0639\u064a\u0629\u202c \u2622\ufe0f \ud83e\ude7b";
        Curriculum course = Hostile.everyText(DemoCourse.curriculum(), words).withLanguage("ar");
        Map<String, byte[]> files = pages(course, ExportOptions.DEFAULT, Standard.NONE);
        Document shell = Jsoup.parse(text(files.get("index.html")));
        assertEquals("rtl", shell.select("html").attr("dir"));
        assertEquals("ar", shell.select("html").attr("lang"));
        assertTrue(lesson(files, "m1", "l1").text().contains("\ud83e\ude7b"));
        assertTrue(shell.title().contains("\u0635\u0648\u0631\u0629"));
    }

    @Test
    void withKeysLeftOutNothingTellsTheAnswer() throws IOException {
        Map<String, byte[]> files = pages(DemoCourse.curriculum(), OMITTED, Standard.NONE);
        String module = text(files.get("learn/modules/m1.json"));
        for (String secret :
                List.of("\"key\"", "28.33", "\"cx\"", "collimator\"", "That is the spine", "10 times log10", "40.8")) {
            assertFalse(module.contains(secret), secret);
        }
        JsonFormat.mapper()
                .readTree(module)
                .get("questions")
                .forEach(question -> assertFalse(question.get("keyed").asBoolean()));
        assertFalse(JsonFormat.mapper()
                .readTree(files.get("learn/course.json"))
                .get("keys")
                .asBoolean());
    }

    @Test
    void everyOpeningOfAnEntryGivesTheSameBytes() throws IOException {
        List<PackageEntry> entries = LearnerPages.entries(
                DemoCourse.curriculum(), DemoCourse.media(), ExportOptions.DEFAULT, Standard.SCORM_2004);
        Set<String> paths = new HashSet<>();
        for (PackageEntry entry : entries) {
            assertTrue(paths.add(entry.path()), entry.path());
            try (InputStream one = entry.source().open();
                    InputStream other = entry.source().open()) {
                assertArrayEquals(one.readAllBytes(), other.readAllBytes(), entry.path());
            }
        }
    }

    @Test
    void oneLaunchPageAModuleAndOneForTheEnd() throws IOException {
        List<LaunchPage> launch = LearnerPages.launchPages(DemoCourse.curriculum(), BY_MODULE);
        assertEquals(
                List.of("sco-m1.html", "sco-m2.html", "end.html"),
                launch.stream().map(LaunchPage::href).toList());
        assertEquals(
                List.of(Optional.of(70.0), Optional.empty(), Optional.of(70.0)),
                launch.stream().map(LaunchPage::passPercent).toList());
        Map<String, byte[]> files = pages(DemoCourse.curriculum(), BY_MODULE, Standard.SCORM_12);
        assertEquals(
                "m1", Jsoup.parse(text(files.get("sco-m1.html"))).select("html").attr("data-sco"));
        assertEquals(
                "*end", Jsoup.parse(text(files.get("end.html"))).select("html").attr("data-sco"));
    }

    @Test
    void theFirstScreenDoesNotGrowWithTheCourse() throws IOException {
        Module model = DemoCourse.curriculum().modules().get(0);
        List<Module> many = IntStream.range(0, 200)
                .mapToObj(i -> ModuleBuilder.builder()
                        .id(ModuleId.parse("module-" + i))
                        .title("Module number " + i + " with a title of usual length")
                        .lessons(model.lessons())
                        .questions(
                                i > 0
                                        ? List.of()
                                        : IntStream.range(0, 50)
                                                .mapToObj(n ->
                                                        QuestionKind.SINGLE_CHOICE.blank(QuestionId.parse("x" + n)))
                                                .toList())
                        .build())
                .toList();
        byte[] tree = pages(DemoCourse.curriculum().withModules(many), ExportOptions.DEFAULT, Standard.NONE)
                .get("learn/course.json");
        assertTrue(tree.length < 20_000, () -> tree.length + " bytes");
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void everyKindHasItsPlayerItsIconAndItsWords(QuestionKind kind) throws IOException {
        String folder = "/org/collimator/question/" + kind.id() + "/";
        assertTrue(resource(folder + "player.js").contains("id: '" + kind.id() + "'"));
        assertFalse(resource(folder + "player.css").isBlank());
        assertTrue(resource(folder + "icon.svg").contains("stroke-width=\"1.5\""));
        Properties words = new Properties();
        words.load(new java.io.StringReader(resource(folder + "messages.properties")));
        assertTrue(words.stringPropertyNames().containsAll(Set.of("name", "description", "action")));
    }

    @Test
    void everyWordOfThePlayerIsTranslated() throws IOException {
        assertEquals(
                keys(resource("/org/collimator/player/strings.en.js")),
                keys(resource("/org/collimator/player/strings.de.js")));
    }

    private static List<String> keys(String script) {
        return script.lines()
                .filter(line -> line.startsWith("  '"))
                .map(line -> line.substring(3, line.indexOf("':")))
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = LearnerPagesTest.class.getResourceAsStream(name)) {
            assertNotNull(in, name);
            return text(in.readAllBytes());
        }
    }
}
