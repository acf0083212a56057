package org.collimator.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Edits;
import org.collimator.document.ElementRef;
import org.collimator.generate.SyntheticCourse;
import org.collimator.question.Question;
import org.junit.jupiter.api.Test;

class RankingTest {
    private final List<Entry> entries = List.of(
            Entry.of("element LESSON l1", "lesson", "How to save dose", "Lesson  l1"),
            Entry.of("element LESSON l2", "lesson", "Unsaved images", "Lesson  l2"),
            Entry.of("action save", "right", "Save", "Ctrl+S"),
            Entry.of("action saveAs", "right", "Save as…", "Ctrl+Shift+S"),
            Entry.of("element QUESTION m1-q05", "question", "Scatter and grids", "Number  m1-q05"),
            Entry.of("action undo", "right", "Undo", "Ctrl+Z"));

    private List<String> found(String typed, String... lately) {
        return Ranking.of(entries, List.of(lately), typed).stream()
                .map(Entry::key)
                .toList();
    }

    @Test
    void whatBeginsWithItComesBeforeWhatContainsIt() {
        assertEquals(List.of("action save", "action saveAs", "element LESSON l1", "element LESSON l2"), found("save"));
    }

    @Test
    void everyWordCountsInAnyOrderAndIdsLeadToTheirElement() {
        assertEquals(List.of("element LESSON l1"), found("dose how"));
        assertEquals("element QUESTION m1-q05", found("M1-Q05").get(0));
    }

    @Test
    void lettersInTheirOrderAreEnough() {
        assertEquals(List.of("element QUESTION m1-q05"), found("sctgr"));
        assertEquals(List.of(), found("zzz"));
    }

    @Test
    void whatWasUsedLatelyComesFirst() {
        assertEquals("action saveAs", found("sav", "action saveAs").get(0));
        assertEquals(
                List.of("element LESSON l2", "action undo", "action save", "action saveAs"),
                found("", "element LESSON l2", "action undo"));
    }

    @Test
    void tenThousandElementsAreSearched() throws IOException {
        Curriculum large = new SyntheticCourse(SyntheticCourse.Size.L, 1).curriculum();
        Catalogue catalogue = new Catalogue();
        List<Entry> all = catalogue.of(large);
        assertTrue(all.size() > 10_000);
        assertFalse(Ranking.of(all, List.of(), "dose of the").isEmpty());
        Question question = large.modules().get(9).questions().get(3);
        Curriculum next = Edits.question(
                large, question.id(), each -> each.withAbout(each.about().withTitle("Unheard of")));
        assertEquals(
                Catalogue.key(ElementRef.of(question.id())),
                Ranking.of(catalogue.of(next), List.of(), "unheard").get(0).key());
    }
}
