package org.collimator.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PastedRowTest {
    private static List<String> texts(String pasted) {
        return PastedRow.parse(pasted).stream().map(row -> row.cell(0)).toList();
    }

    @Test
    void countersAndBulletsAreTakenAway() {
        assertEquals(
                List.of("CT", "MRI", "Ultrasound", "PET", "SPECT", "Radiography"),
                texts("A. CT\nb) MRI\n(3) Ultrasound\n4.\tPET\n- SPECT\n\u2022 Radiography\n\n"));
    }

    @Test
    void wordsThatOnlyBeginLikeACounterStay() {
        assertEquals(
                List.of("A gamma camera", "3.0 mSv", "-5 HU", "i.v. access"),
                texts("A gamma camera\n3.0 mSv\n-5 HU\ni.v. access"));
    }

    @Test
    void aStarOrTheWordCorrectMarksTheKey() {
        List<PastedRow> rows = PastedRow.parse("*A. CT\nB. *MRI\nC. US (correct)\nD. PET*\nE. X [Richtig]\nF. plain");
        assertEquals(
                List.of("CT", "MRI", "US", "PET", "X", "plain"),
                rows.stream().map(row -> row.cell(0)).toList());
        assertEquals(
                List.of(true, true, true, true, true, false),
                rows.stream().map(PastedRow::marked).toList());
    }

    @Test
    void starsBeforeAllLinesAreBullets() {
        List<PastedRow> rows = PastedRow.parse("* CT\n* MRI");
        assertEquals(List.of("CT", "MRI"), texts("* CT\n* MRI"));
        assertFalse(rows.get(0).marked());
    }

    @Test
    void emphasisIsNoMark() {
        List<PastedRow> rows = PastedRow.parse("*in vivo* study\n**bold** words");
        assertEquals("*in vivo* study", rows.get(0).cell(0));
        assertFalse(rows.get(0).marked() || rows.get(1).marked());
    }

    @Test
    void tabsBecomeColumnsAndQuotationMarksOfSpreadsheetsGo() {
        PastedRow row =
                PastedRow.parse("T1\t\"a \"\"short\"\" time\"\tfeedback").get(0);
        assertEquals(List.of("T1", "a \"short\" time", "feedback"), row.cells());
        assertEquals("", row.cell(7));
    }

    @Test
    void oneLineIsNoList() {
        assertFalse(PastedRow.isList("one line\n"));
        assertTrue(PastedRow.isList("two\nlines"));
        assertTrue(PastedRow.isList("two\tcolumns"));
    }
}
