package org.collimator.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class MarksTest {
    /** A text in which {@code ‹} and {@code ›} stand around the selection, or {@code ‹} alone for the caret. */
    private static Passage passage(String text) {
        int start = text.indexOf('‹');
        int end = text.indexOf('›');
        String bare = text.replace("‹", "").replace("›", "");
        return new Passage(bare, start, end < 0 ? start : end - 1);
    }

    private static void check(String before, UnaryOperator<Passage> act, String after) {
        Passage got = act.apply(passage(before));
        String shown = got.start() == got.end()
                ? got.before() + "‹" + got.after()
                : got.before() + "‹" + got.selected() + "›" + got.after();
        assertEquals(after, shown);
    }

    @Test
    void marksGoAroundWordsAndComeOffAgain() {
        check("a ‹word› b", p -> Marks.wrap(p, "**"), "a **‹word›** b");
        check("a **‹word›** b", p -> Marks.wrap(p, "**"), "a ‹word› b");
        check("a ‹**word**› b", p -> Marks.wrap(p, "**"), "a ‹word› b");
        check("a **‹word›** b", p -> Marks.wrap(p, "*"), "a ***‹word›*** b");
        check("H‹2›O", p -> Marks.wrap(p, "~"), "H~‹2›~O");
        check("a‹ word ›b", p -> Marks.wrap(p, "**"), "a **‹word›** b");
        check("‹", p -> Marks.wrap(p, "**"), "**‹**");
    }

    @Test
    void linesBecomeListsAndPlainAgain() {
        check("‹one\ntwo›", Marks::bullets, "‹- one\n- two›");
        check("‹- one\n- two›", Marks::bullets, "‹one\ntwo›");
        check("‹- one\n- two›", Marks::numbers, "‹1. one\n2. two›");
        check("text\n‹", Marks::bullets, "text\n\n- ‹");
        check("- a\n‹b", Marks::bullets, "- a\n- b‹");
        check("‹a\n\nb›", Marks::numbers, "‹1. a\n\n2. b›");
    }

    @Test
    void enterGoesOnWithAListAndEndsItAtAnEmptyItem() {
        check("- one‹", Marks::newLine, "- one\n- ‹");
        check("9. one‹", Marks::newLine, "9. one\n10. ‹");
        check("- one\n- ‹", Marks::newLine, "- one\n‹");
        check("words‹", Marks::newLine, "words\n‹");
    }

    @Test
    void linksTakeTheSelectionAsWordsOrAsAddress() {
        check("see ‹this›", p -> Marks.link(p, "words", "https://"), "see [this](‹https://›)");
        check("‹https://x.org›", p -> Marks.link(p, "words", "https://"), "[‹words›](https://x.org)");
    }

    @Test
    void tablesStandOnLinesOfTheirOwn() {
        check(
                "words‹",
                p -> Marks.table(p, "Heading", 2, 1),
                "words\n\n| ‹Heading 1› | Heading 2 |\n| --- | --- |\n|  |  |\n\n");
    }

    @Test
    void picturesKeepTheirAlternativeTextInOneBracket() {
        check("a‹", p -> Marks.picture(p, "A [knee]\nAP", "knee"), "a![A  knee  AP](media:knee)‹");
    }

    @Test
    void citationsReplaceWhatWasTypedAndCloseTheirBracket() {
        check("dose @bush‹ rises", p -> cite(p, "bushong2020"), "dose [@bushong2020]‹ rises");
        check("dose [@a; @b‹] rises", p -> cite(p, "bushong2020"), "dose [@a; @bushong2020‹] rises");
        check("dose [@b‹", p -> cite(p, "bushong2020"), "dose [@bushong2020]‹");
    }

    private static Passage cite(Passage passage, String id) {
        CitationChoices.Typed typed = CitationChoices.typed(passage.text(), passage.end());
        return CitationChoices.cited(passage, typed, id);
    }

    @Test
    void anAddressOfAPersonIsNoCitation() {
        assertEquals(null, CitationChoices.typed("write to someone@exa", 20));
        assertEquals(null, CitationChoices.typed("[@a] and more", 13));
    }
}
