package org.collimator.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.collimator.text.Markdown;
import org.junit.jupiter.api.Test;

class HtmlMarkdownTest {
    @Test
    void formattedTextBecomesCleanMarkdown() {
        assertEquals(
                "The **dose** rises with *kVp*^2^ in H~2~O, see [AAPM](https://aapm.org).",
                HtmlMarkdown.of("<p>The <b>dose</b> rises with <i>kVp</i><sup>2</sup> in H<sub>2</sub>O, see "
                        + "<a href='https://aapm.org'>AAPM</a>.</p>"));
    }

    @Test
    void blanksStayOutsideTheMarks() {
        assertEquals("a **b** c", HtmlMarkdown.of("a<b> b </b>c"));
        assertEquals("one two", HtmlMarkdown.of("one<b> </b>two"));
        assertEquals("one\n\ntwo", HtmlMarkdown.of("<p>one</p>\n\n<p>\u00a0</p><p>two</p>"));
    }

    @Test
    void marksInWordsStayWords() {
        assertEquals("5 \\* 3 \\_x\\_ \\[a\\]".replace("\\]", "]"), HtmlMarkdown.of("5 * 3 _x_ [a]"));
        assertEquals("\\- no list", HtmlMarkdown.of("<p>- no list</p>"));
        assertEquals("-5 °C", HtmlMarkdown.of("<p>-5 °C</p>"));
    }

    @Test
    void wordParagraphsOfAListBecomeAList() {
        String word =
                "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><style>p.MsoListParagraph{}</style></head>"
                        + "<body><!--StartFragment--><p class=MsoNormal>Check:<o:p></o:p></p>"
                        + "<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>"
                        + "<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;"
                        + "</span></span></span><![endif]>the <b>name</b><o:p></o:p></p>"
                        + "<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]>"
                        + "<span style='mso-list:Ignore'>o<span>&nbsp;</span></span><![endif]>as written<o:p></o:p></p>"
                        + "<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
                        + "<span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>the side<o:p></o:p></p>"
                        + "<p class=MsoNormal>Then go on.<o:p></o:p></p><!--EndFragment--></body></html>";
        assertEquals("Check:\n\n- the **name**\n  - as written\n- the side\n\nThen go on.", HtmlMarkdown.of(word));
    }

    @Test
    void wordNumbersBecomeNumbers() {
        assertEquals(
                "1. first\n2. second",
                HtmlMarkdown.of(
                        "<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>"
                                + "first</p><p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>"
                                + "second</p>"));
    }

    @Test
    void listsWithinListsStayWithin() {
        assertEquals(
                "- one\n  1. a\n  2. b\n- two",
                HtmlMarkdown.of("<ul><li><p>one</p><ol><li>a</li><li>b</li></ol></li><li>two</li></ul>"));
    }

    @Test
    void tablesOfPagesBecomeTables() {
        String markdown = HtmlMarkdown.of("<table><tr><th>kVp</th><th>mAs</th></tr>"
                + "<tr><td><p>70</p></td><td>a|b<br>c</td></tr><tr><td>80</td></tr></table>");
        assertEquals("| kVp | mAs |\n| --- | --- |\n| 70 | a\\|b c |\n| 80 |  |", markdown);
        assertTrue(Markdown.html(markdown, Markdown.Links.NONE).contains("<table>"));
    }

    @Test
    void headingsBeginBelowTheTitle() {
        assertEquals("## Dose\n\nwords", HtmlMarkdown.of("<h1>Dose</h1><p>words</p>"));
    }

    @Test
    void stylesCountAsTheMarksTheyMean() {
        assertEquals(
                "**bold** *slanted* x^2^",
                HtmlMarkdown.of(
                        "<span style='font-weight:700'>bold</span> <span style='font-style: italic'>slanted</span> "
                                + "x<span style='vertical-align:super'>2</span>"));
        assertEquals("plain", HtmlMarkdown.of("<b style='font-weight:normal' id='docs-internal-guid'>plain</b>"));
    }

    @Test
    void scriptsAndHiddenWordsFallAway() {
        String hostile = "<script>alert(1)</script><style>x{}</style><p onclick='x()'>words"
                + "<a href='javascript:alert(1)'>link</a><img src=x onerror=alert(1) alt='a picture'>"
                + "<span style='display:none'>hidden</span><iframe src='https://evil.example'></iframe></p>";
        assertEquals("wordslinka picture", HtmlMarkdown.of(hostile));
        String typed = HtmlMarkdown.of("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;</p>");
        assertFalse(Markdown.html(typed, Markdown.Links.NONE).contains("<script"));
    }

    @Test
    void deepAndLongPagesEnd() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertTrue(HtmlMarkdown.of("<div>".repeat(3000) + "words").contains("words"));
            assertTrue(HtmlMarkdown.of("<b><i>".repeat(60) + "words").contains("words"));
            HtmlMarkdown.of("<p>words and <b>more</b> words</p>".repeat(3000));
        });
    }
}
