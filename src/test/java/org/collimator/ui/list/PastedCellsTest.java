package org.collimator.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PastedCellsTest {
    @Test
    void tabsStandBetweenTheCellsOfASpreadsheet() {
        assertEquals(
                List.of(List.of("1.", "* kept", ""), List.of("2.", "b", "c")),
                PastedCells.parse("1.\t* kept\t\r\n2.\tb\tc\r\n\r\n"));
    }

    @Test
    void quotedCellsMayHoldTabsLineBreaksAndQuotationMarks() {
        assertEquals(
                List.of(List.of("two lines", "say \"x\"", "a\tb")),
                PastedCells.parse("\"two\nlines\"\t\"say \"\"x\"\"\"\t\"a\tb\""));
    }

    @Test
    void aQuotationMarkOfAWordIsNoBeginning() {
        assertEquals(
                List.of(List.of("\"large\" focus", "x"), List.of("\"", "y")),
                PastedCells.parse("\"large\" focus\tx\n\"\ty"));
    }

    @Test
    void aMarkdownTableIsReadBetweenItsBars() {
        assertEquals(
                List.of(List.of("kV", "mAs"), List.of("60", "a | b")),
                PastedCells.parse("| kV | mAs |\n|----|:---:|\n| 60 | a \\| b |\n"));
    }
}
