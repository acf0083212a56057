package org.collimator.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private static final Map<String, String> NUMBERS = Map.of("seib11", "1", "icrp103", "2");

    static final Markdown.Links LINKS = new Markdown.Links() {
        @Override
        public Optional<Markdown.Picture> media(String id) {
            return id.equals("knee")
                    ? Optional.of(new Markdown.Picture("media/knee \"1\".png", "Knee from the front", 640, 480))
                    : Optional.empty();
        }

        @Override
        public Optional<String> citation(String id, String locator) {
            String end = locator.isEmpty() ? "]" : ", " + Markdown.escape(locator) + "]";
            return Optional.ofNullable(NUMBERS.get(id)).map(n -> "<a href=\"#ref-" + id + "\">[" + n + end + "</a>");
        }
    };

    private static String inline(String markdown) {
        return Markdown.inline(markdown, LINKS);
    }

    @Test
    void aPictureOfTheMediaFolderStandsWithItsSize() {
        assertEquals(
                "<img src=\"media/knee &quot;1&quot;.png\" alt=\"Left knee\" width=\"640\" height=\"480\" loading=\"lazy\""
                        + " decoding=\"async\" />",
                inline("![Left knee](media:knee)"));
    }

    @Test
    void aPictureWithoutWordsTakesTheAlternativeOfItsRecord() {
        assertTrue(inline("![](media:knee)").contains("alt=\"Knee from the front\""));
    }

    @Test
    void aPictureThatIsMissingOrFromElsewhereLeavesItsWords() {
        assertEquals("Hip", inline("![Hip](media:hip)"));
        assertEquals(
                "Hip &amp; <em>",
                inline("![Hip](https://example.org/hip.png) &amp; &lt;em&gt;")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">"));
    }

    @Test
    void aCitationIsPrintedAsTheLinksSay() {
        assertEquals("See <a href=\"#ref-seib11\">[1]</a>.", inline("See [@seib11]."));
        assertEquals("<a href=\"#ref-seib11\">[1, p. 3]</a>", inline("[@seib11, p. 3]"));
        assertEquals(
                "<a href=\"#ref-seib11\">[1]</a>, <a href=\"#ref-icrp103\">[2, pp. 3; 5]</a>",
                inline("[@seib11; @icrp103, pp. 3; 5]"));
    }

    @Test
    void aCitationOfNothingStaysAsItWasTyped() {
        assertEquals("[@nobody, p. 3]", inline("[@nobody, p. 3]"));
        assertEquals("[@seib11; @nobody]", inline("[@seib11; @nobody]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[@]",
                "[@ x]",
                "[@seib11",
                "[@seib11 p. 3]",
                "[@seib11,]",
                "me@example.org",
                "\\[@seib11\\]",
                "`[@seib11]`"
            })
    void whatIsNotQuiteACitationIsNone(String markdown) {
        assertFalse(inline(markdown).contains("#ref"));
        assertEquals(List.of(), Markdown.references(markdown).citations());
    }

    @Test
    void aCitationIsALinkAndStandsInNoOther() {
        assertEquals(
                "[as <a href=\"#ref-seib11\">[1]</a> says](https://example.org/)",
                inline("[as [@seib11] says](https://example.org/)"));
        assertEquals(
                "<a href=\"https://example.org/\" target=\"_blank\" rel=\"noopener\">@seib11</a>",
                inline("[@seib11](https://example.org/)"));
        assertTrue(inline("![knee [@seib11]](media:knee)").contains("alt=\"knee\""));
    }

    @ParameterizedTest
    @CsvSource({
        "H~2~O, H<sub>2</sub>O, H₂O",
        "10^-3^, 10<sup>-3</sup>, 10⁻³",
        "^99m^Tc, <sup>99m</sup>Tc, ⁹⁹ᵐTc",
        "SO~4~^2-^, SO<sub>4</sub><sup>2-</sup>, SO₄²⁻",
        "x^a\\^b^, x<sup>a^b</sup>, xa^b",
        "k~eff~, k<sub>eff</sub>, keff",
        "H<sub>2</sub>O, H<sub>2</sub>O, H₂O",
        "10<SUP>-3</SUP>, 10<sup>-3</sup>, 10⁻³",
        "mm<sup>**2**</sup>, mm<sup><strong>2</strong></sup>, mm²",
        "from ~5 mm to ~10 mm, from ~5 mm to ~10 mm, from ~5 mm to ~10 mm",
        "2^3, 2^3, 2^3",
        "~~gone~~, ~~gone~~, ~~gone~~",
        "a^^b, a^^b, a^^b",
        "x^y z^, x^y z^, x^y z^",
        "x^~^, x<sup>~</sup>, x~",
        "x^<b>^, x<sup>&lt;b&gt;</sup>, x<b>"
    })
    void indicesAndExponentsAreSetAsSuch(String markdown, String html, String plain) {
        assertEquals(html, inline(markdown));
        assertEquals(plain, Markdown.plain(markdown));
    }

    @ParameterizedTest
    @CsvSource({
        "<sub>a, &lt;sub&gt;a",
        "a</sub>, a&lt;/sub&gt;",
        "<sub>a</sup>, &lt;sub&gt;a&lt;/sup&gt;",
        "*<sub>a*</sub>, <em>&lt;sub&gt;a</em>&lt;/sub&gt;",
        "<sub onclick=x>a</sub>, &lt;sub onclick=x&gt;a&lt;/sub&gt;",
        "<sub>a <sub>b</sub> c</sub>, &lt;sub&gt;a <sub>b</sub> c&lt;/sub&gt;",
        "<b>a</b>, &lt;b&gt;a&lt;/b&gt;"
    })
    void otherRawHtmlIsShownAsText(String markdown, String html) {
        assertEquals(html, inline(markdown));
    }

    @Test
    void blocksOfRawHtmlAreShownAsText() {
        assertEquals(
                "<p>&lt;div&gt;\n&lt;script&gt;alert(1)&lt;/script&gt;\n&lt;/div&gt;</p>\n",
                Markdown.html("<div>\n<script>alert(1)</script>\n</div>", LINKS));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b=c&d=e, https://example.org/a?b=c&amp;d=e\" target=\"_blank\" rel=\"noopener",
        "HTTP://example.org, HTTP://example.org\" target=\"_blank\" rel=\"noopener",
        "mailto:a@example.org, mailto:a@example.org",
        "#glossary, #glossary",
        "notes/a:b.html, notes/a:b.html",
        "<notes/one two.html>, notes/one%20two.html",
        "media:knee, media/knee &quot;1&quot;.png\" target=\"_blank\" rel=\"noopener"
    })
    void linksOfAllowedKindsAreLinks(String destination, String attributes) {
        assertEquals("<a href=\"" + attributes + "\">x</a>", inline("[x](" + destination + ")"));
        assertEquals(List.of(), Markdown.references("[x](" + destination + ")").refused());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "<java script:alert(1)>",
                "javascript&colon;alert(1)",
                "&#106;avascript:alert(1)",
                "java&#9;script:alert(1)",
                "&#1;javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//example.org/x",
                "<\\\\example.org\\x>",
                "/&#9;/example.org",
                "https:example.org",
                "blob:x",
                ":x",
                "http:///x"
            })
    void linksOfOtherKindsLeaveTheirWords(String destination) {
        assertEquals("x", inline("[x](" + destination + ")"));
        assertEquals(
                1, Markdown.references("[x](" + destination + ")").refused().size());
    }

    @Test
    void aTitleIsKept() {
        assertEquals("<a href=\"#a\" title=\"b &quot;c&quot;\">x</a>", inline("[x](#a 'b \"c\"')"));
    }

    @Test
    void headingsStayBelowThatOfThePage() {
        assertEquals("<h2>A</h2>\n<h3>B</h3>\n", Markdown.html("# A\n## B", LINKS));
        assertEquals("<h2>A</h2>\n<h3>B</h3>\n", Markdown.html("## A\n### B", LINKS));
        assertEquals("<h2>A</h2>\n<h6>B</h6>\n<h6>C</h6>\n", Markdown.html("# A\n##### B\n###### C", LINKS));
    }

    @Test
    void aTableSaysWhatItsHeadingsHead() {
        assertEquals("""
                <table>
                <thead>
                <tr>
                <th scope="col">Phase</th>
                <th scope="col" class="align-right">kV</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>a <strong>b</strong></td>
                <td class="align-right">120</td>
                </tr>
                </tbody>
                </table>
                """, Markdown.html("|Phase|kV|\n|---|--:|\n|a **b**|120|", LINKS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One *two* **three** `four`",
                "a\nb  \nc",
                "- a\n- b\n  - c\n\n- d",
                "3. a\n4. b",
                "> a\n>\n> b",
                "```\na < b\n```",
                "    code",
                "---",
                "a & b &copy; \"c\" 'd' > e",
                "\\*a\\* \\[b]",
                "<https://example.org>",
                "* a\n\n  b\n* c",
                "",
                "   ",
                "1. a\n\n   - b\n   - c\n\n2. d"
            })
    void whatIsPlainCommonMarkLooksAsItsReferenceRendererMakesIt(String markdown) {
        String expected =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
        String actual = Markdown.html(markdown, LINKS).replace(" target=\"_blank\" rel=\"noopener\"", "");
        assertEquals(expected, actual);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A plain title",
                "1,000 mGy at 5 cm (approx.)",
                "Ä, ß, 漢字 and עברית",
                "a > b",
                "it's \"so\"",
                "5",
                "1) a",
                "2. b",
                "-5 °C",
                "+5",
                "# a",
                "> a",
                "= a",
                "trailing  ",
                " leading",
                "a#b",
                "a-b",
                "a. b",
                "e-mail: me@example.org",
                "https://example.org",
                "😀"
            })
    void theFastWayEqualsTheParser(String markdown) {
        String expected =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
        assertEquals(expected.replace("<h1>", "<h2>").replace("</h1>", "</h2>"), Markdown.html(markdown, LINKS));
    }

    @Test
    void inlineTakesAwayOneParagraphOnly() {
        assertEquals("a <em>b</em>", inline("a *b*"));
        assertEquals("<p>a</p>\n<p>b</p>", inline("a\n\nb"));
        assertEquals("<ul>\n<li>a</li>\n</ul>", inline("- a"));
        assertEquals("", inline(""));
    }

    @Test
    void plainGathersTheWords() {
        assertEquals("The limit is 20 mSv.", Markdown.plain("The *limit* is **20 mSv** [@icrp103, p. 4]."));
        assertEquals("A\nb c\nd", Markdown.plain("# A\nb\nc\n\nd"));
        assertEquals("- a\n- b\n- c", Markdown.plain("- a\n- b\n  - c"));
        assertEquals("9. a\n10. b\n1. c\n11. d", Markdown.plain("9. a\n10. b\n    1. c\n11. d"));
        assertEquals("Phase\tkV\na\t120", Markdown.plain("|Phase|kV|\n|---|---|\n|a|120|"));
        assertEquals(
                "Left knee and a link", Markdown.plain("![Left *knee*](media:knee) and [a link](https://example.org)"));
        assertEquals("a\nb & c < d", Markdown.plain("a  \nb &amp; `c < d`"));
        assertEquals("<b>x</b>", Markdown.plain("<b>x</b>"));
        assertEquals("kV", Markdown.plain(" kV "));
    }

    @Test
    void referencesNamesWhatIsUsedOnce() {
        References found = Markdown.references(
                "![a](media:knee) [b](media:notes) ![c](media:knee) ![d](https://example.org/d.png)\n\n"
                        + "- [@seib11; @icrp103, p. 2] [@seib11]\n\n[x](javascript:y)");
        assertEquals(List.of("knee", "notes"), found.media());
        assertEquals(List.of("seib11", "icrp103"), found.citations());
        assertEquals(List.of("https://example.org/d.png", "javascript:y"), found.refused());
        assertEquals(References.NONE, Markdown.references("plain words"));
    }

    @Test
    void aVerticalTabOfAPresentationBreaksTheLine() {
        assertEquals("a\nb", inline("a\u000Bb"));
    }
}
