package org.collimator.text;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** Whatever is typed, what comes out is on the list of allowed elements and attributes, is well-formed and comes soon. */
class MarkdownHostileTest {
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("p", Set.of()),
            Map.entry("h2", Set.of()),
            Map.entry("h3", Set.of()),
            Map.entry("h4", Set.of()),
            Map.entry("h5", Set.of()),
            Map.entry("h6", Set.of()),
            Map.entry("blockquote", Set.of()),
            Map.entry("ul", Set.of()),
            Map.entry("ol", Set.of("start")),
            Map.entry("li", Set.of()),
            Map.entry("hr", Set.of()),
            Map.entry("br", Set.of()),
            Map.entry("pre", Set.of()),
            Map.entry("code", Set.of()),
            Map.entry("em", Set.of()),
            Map.entry("strong", Set.of()),
            Map.entry("sub", Set.of()),
            Map.entry("sup", Set.of()),
            Map.entry("a", Set.of("href", "title", "target", "rel")),
            Map.entry("img", Set.of("src", "alt", "title", "width", "height", "loading", "decoding")),
            Map.entry("table", Set.of()),
            Map.entry("thead", Set.of()),
            Map.entry("tbody", Set.of()),
            Map.entry("tr", Set.of()),
            Map.entry("th", Set.of("scope", "class")),
            Map.entry("td", Set.of("class")));

    private static final String[] PIECES = {
        "*",
        "**",
        "_",
        "`",
        "```\n",
        "~",
        "~~",
        "^",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](media:knee)",
        "](https://example.org)",
        "](javascript:x)",
        "[@seib11]",
        "[@nobody, p. 3",
        "<",
        ">",
        "<sub>",
        "</sub>",
        "<sup>",
        "</sup>",
        "<script>",
        "</script>",
        "<img src=x onerror=y>",
        "\"",
        "'",
        "&",
        "&lt;",
        "&#0;",
        "&#1;",
        "&#xD800;",
        "&quot;",
        "\\",
        "\n",
        "\n\n",
        "\r\n",
        "  \n",
        "    ",
        "\t",
        "# ",
        "## ",
        "- ",
        "1. ",
        "> ",
        "|",
        "|---|",
        "\n|a|b|\n|---|:-:|\n|c|d|\n",
        "---",
        "===",
        "a",
        "kV",
        "10",
        "\u0000",
        "\u0001",
        "\u001b",
        "\u0085",
        "\uFFFE",
        "\uD83D",
        "\uDE00",
        "😀",
        "עברית",
        "\u202E",
        "\u200F",
        "\u2028",
        "media:",
        "http://",
        ":",
        "=",
        "{",
        "}",
        "$",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?",
        "?>"
    };

    private static void assertSafe(String markdown) {
        for (String html :
                new String[] {Markdown.html(markdown, MarkdownTest.LINKS), Markdown.inline(markdown, MarkdownTest.LINKS)
                }) {
            for (Element element : Jsoup.parseBodyFragment(html).body().select("*:not(body)")) {
                Set<String> attributes = ALLOWED.get(element.normalName());
                assertTrue(attributes != null, () -> element.normalName() + " from " + markdown);
                for (Attribute attribute : element.attributes()) {
                    assertTrue(attributes.contains(attribute.getKey()), () -> attribute + " from " + markdown);
                }
                String href = element.attr("href");
                boolean allowed = href.isEmpty()
                        || href.matches(
                                "(?i)(https?://[^/]|mailto:)[^\\s\\\\]*|#.*|[^:\\s\\\\]*|[^:/]*/[^\\s\\\\]*|media/.*");
                assertTrue(allowed && !href.startsWith("//"), () -> href + " from " + markdown);
            }
            assertDoesNotThrow(() -> xml().parse(new InputSource(new StringReader("<x>" + html + "</x>"))), markdown);
        }
    }

    private static DocumentBuilder xml() throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "# <script>alert(1)</script>",
                "- <img src=x onerror=alert(1)>",
                "> <svg/onload=alert(1)>",
                "|<script>|<b>|\n|---|---|\n|<iframe src=//x>|`<script>`|",
                "**<script>**</script>",
                "[<script>](https://example.org)",
                "[x](https://example.org \"\\\" onmouseover=alert(1) x=\\\"\")",
                "[x](<https://example.org/\" onmouseover=\"alert(1)>)",
                "![\" onerror=\"alert(1)](media:knee)",
                "![x](media:knee \"\\\" onerror=\\\"alert(1)\")",
                "![<script>](javascript:alert(1))",
                "```html\"><script>\n<script>\n```",
                "~~~ <script>\n</code></pre><script>\n~~~",
                "    <script>",
                "`</code><script>`",
                "^<script>^ and ~</sub>~",
                "<sub><script>alert(1)</script></sub>",
                "<sup onclick=alert(1)>2</sup>",
                "[@seib11, <script>alert(1)</script>]",
                "[@nobody, <script>alert(1)</script>]",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script&#62;",
                "<https://example.org/\"onclick=alert(1)>",
                "<javascript:alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x]: javascript:alert(1)\n\n[x] ![x]",
                "[x][y]\n\n[y]: <data:text/html;base64,PHNjcmlwdD4=> \"t\"",
                "<!-- --><script>alert(1)</script>",
                "<![CDATA[<script>]]>",
                "<?php echo 1 ?>",
                "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;",
                "<style>*{display:none}</style>",
                "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>"
            })
    void markupInEveryConstructStaysText(String markdown) {
        assertSafe(markdown);
        assertEquals(
                0,
                Jsoup.parseBodyFragment(Markdown.html(markdown, Markdown.Links.NONE))
                        .select("script,style,svg,iframe")
                        .size());
        assertDoesNotThrow(() -> Markdown.plain(markdown));
        assertDoesNotThrow(() -> Markdown.references(markdown));
    }

    /** The locator is the author's text; the citation writer escapes it, and the source of an unknown one is escaped here. */
    @Test
    void theSourceOfAnUnknownCitationIsEscaped() {
        assertEquals("[@nobody, a &lt;b&gt; c]", Markdown.inline("[@nobody, a <b> c]", Markdown.Links.NONE));
    }

    @Test
    void aThousandRandomTextsOfMarksAndTagsAreSafe() {
        long seed = 20261122;
        Random random = new Random(seed);
        for (int text = 0; text < 1000; text++) {
            StringBuilder markdown = new StringBuilder();
            for (int piece = random.nextInt(40); piece >= 0; piece--) {
                markdown.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertSafe(markdown.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000b", "a\u0001b", "a\u001Fb", "a\u0085b", "*a*\u0002", "&#1;b", "`\u0003`", "a\u007F"})
    void controlCharactersAreLeftOut(String markdown) {
        assertSafe(markdown);
        String words = Markdown.plain(markdown);
        assertFalse(words.chars().anyMatch(c -> c < ' ' || c >= 0x7F && c <= 0x9F), words);
    }

    @Test
    void halvesOfCharactersAreReplaced() {
        assertEquals("a\uFFFD", Markdown.plain("a\uD83D"));
        assertEquals("\uFFFD*", Markdown.plain("\uDE00\\*"));
        assertEquals("<p>\uFFFD</p>\n", Markdown.html("&#xD800;", Markdown.Links.NONE));
    }

    @Test
    void otherScriptsAndEmojiStayAsTheyAre() {
        String text = "**עברית** العربية 日本語 😀👩🏽‍⚕️ e\u0301";
        assertEquals(
                "<p>" + text.replace("**עברית**", "<strong>עברית</strong>") + "</p>\n",
                Markdown.html(text, Markdown.Links.NONE));
        assertEquals(text.replace("*", ""), Markdown.plain(text));
    }

    static Stream<String> endlessPieces() {
        return Stream.of("*a **a ", "`a``b", "[", "[a](", "[@", "<", "~a", "&");
    }

    static Stream<String> longPieces() {
        return Stream.of(
                "a",
                "*",
                "**a ",
                "*a **a ",
                "_a ",
                "`",
                "`a``b",
                "[",
                "]",
                "[a](",
                "![",
                "[[a]",
                "[@",
                "[@a",
                "[@a]",
                "[@a; ",
                "~",
                "~a",
                "^",
                "^a ",
                "^a^",
                "<",
                "<sub>",
                "<sub></sup>",
                "<a ",
                "<!--",
                "<?",
                "<![CDATA[",
                "&",
                "&amp;",
                "\\",
                "(",
                "[a](b",
                "[a](<b",
                "[a](b \"",
                "<https://x ",
                "|",
                "|a",
                "> ",
                "- ",
                "1. ",
                "#",
                "\"",
                "😀",
                "a_b*c",
                "***a",
                "*_",
                "](media:x)");
    }

    @ParameterizedTest
    @MethodSource("endlessPieces")
    void aLineOfAMillionCharactersTakesItsTimeButEnds(String piece) {
        String markdown = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Markdown.html(markdown, MarkdownTest.LINKS);
        });
    }

    @ParameterizedTest
    @MethodSource("longPieces")
    void aLongLineOfAnyMarkSoonEnds(String piece) {
        String markdown = piece.repeat(50_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            Markdown.html(markdown, MarkdownTest.LINKS);
            Markdown.plain(markdown);
            Markdown.references(markdown);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "1. ",
                "  - a\n",
                "> - ",
                "a\n\n",
                "|a|b|\n",
                "|a|\n|-|\n",
                "[a]: b\n",
                "```\n",
                "# a\n",
                "a\n---\n",
                "<div>\n",
                "\t"
            })
    void manyBlocksTakeTheirTimeButEnd(String piece) {
        String markdown = piece.repeat(300_000 / piece.length()) + "x";
        assertTimeoutPreemptively(Duration.ofSeconds(15), () -> {
            Markdown.html(markdown, MarkdownTest.LINKS);
            Markdown.plain(markdown);
        });
    }

    @Test
    void deepNestingIsShownToADepthThatBrowsersBear() {
        String html = Markdown.html("> ".repeat(5000) + "x", Markdown.Links.NONE);
        int depth = html.split("<blockquote>", -1).length - 1;
        assertTrue(depth > 10 && depth < 100, "depth " + depth);
        assertTrue(html.contains("x"));
        assertSafe("*a ".repeat(2000) + "b" + "*".repeat(2000));
    }

    /** Ten thousand questions of a stem, four options and feedback; most of their texts are plain. */
    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void tenThousandQuestionsAreRenderedSoon() {
        String stem =
                "A digital knee radiograph of a **large** adult reports an exposure index of 3.0 with H~2~O [@seib11, p. 3].";
        int length = 0;
        for (int question = 0; question < 10_000; question++) {
            length += Markdown.html(stem + question, MarkdownTest.LINKS).length();
            for (int option = 0; option < 4; option++) {
                length += Markdown.inline("Use a lower tube voltage and number " + question, MarkdownTest.LINKS)
                        .length();
            }
        }
        assertTrue(length > 1_000_000);
    }
}
