package org.collimator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {
    private final History<String> history = new History<>("", () -> {});

    @Test
    void undoingAMergedEditRestoresTheTextBeforeTyping() {
        type("a");
        type("b");
        assertEquals("ab", history.current());
        history.undo();
        assertEquals("", history.current());
        history.redo();
        assertEquals("ab", history.current());
    }

    @Test
    void leavingTheFieldEndsTheMerge() {
        type("a");
        history.endMerge();
        type("b");
        history.undo();
        assertEquals("a", history.current());
    }

    @Test
    void anEditThatChangesNothingLeavesNoStep() {
        history.apply(edit("nothing", null, text -> text));
        assertEquals(Optional.empty(), history.undoLabel());
        assertFalse(history.isDirty());
    }

    @Test
    void whatAStepDoesBesideTheDocumentIsUndoneAndDoneAgainWithIt() {
        List<String> done = new ArrayList<>();
        History.Effect effect = new History.Effect() {
            @Override
            public void done() {
                done.add("done");
            }

            @Override
            public void undone() {
                done.add("undone");
            }
        };
        history.apply(edit("only beside", null, text -> text), effect);
        assertEquals(Optional.of("only beside"), history.undoLabel(), "it is a step although the document is the same");
        assertFalse(history.isDirty());
        history.undo();
        history.redo();
        assertEquals(List.of("done", "undone", "done"), done);
        history.undo();
        history.apply(edit("both", "key", text -> text + "x"), effect);
        history.apply(edit("both", "key", text -> text + "y"));
        history.undo();
        assertEquals("x", history.current(), "typing does not merge into a step that does more than typing");
    }

    @Test
    void theDocumentIsCleanAgainWhenUndoReachesTheSavePoint() {
        type("a");
        history.markSaved(history.current());
        assertFalse(history.isDirty());
        type("b");
        assertTrue(history.isDirty());
        history.undo();
        assertFalse(history.isDirty(), "undo came back to what is on disk");
        history.undo();
        assertTrue(history.isDirty());
    }

    @Test
    void typingAfterASaveIsAStepOfItsOwn() {
        type("a");
        history.markSaved(history.current());
        type("b");
        history.undo();
        assertEquals("a", history.current());
    }

    @Test
    void listenersHearBeforeAndAfter() {
        List<Change<String>> heard = new ArrayList<>();
        history.addListener(heard::add);
        type("a");
        history.undo();
        assertEquals(List.of(new Change<>("", "a", Place.FOLDER), new Change<>("a", "", Place.FOLDER)), heard);
    }

    @Test
    void anotherThreadIsRefusedBeforeAnythingChanges() {
        History<String> guarded = new History<>("x", () -> {
            throw new IllegalStateException("wrong thread");
        });
        assertThrows(IllegalStateException.class, () -> guarded.apply(edit("e", null, text -> text + "y")));
        assertEquals("x", guarded.current());
    }

    @Test
    void onlyTheNewestStepsAreKept() {
        for (int i = 0; i < History.STEPS + 20; i++) {
            history.apply(edit("step " + i, null, text -> text + "x"));
        }
        assertEquals(History.STEPS, history.undoLabels().size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void undoingAllRestoresTheStartAndRedoingAllTheEnd(long firstSeed) {
        for (long seed = firstSeed * 100; seed < firstSeed * 100 + 20; seed++) {
            Random random = new Random(seed);
            String start = "start";
            History<String> edited = new History<>(start, () -> {});
            for (int i = 0; i < 60; i++) {
                randomStep(random, edited);
            }
            String end = edited.current();
            while (edited.undoLabel().isPresent()) {
                edited.undo();
            }
            assertSame(start, edited.current(), "seed " + seed);
            while (edited.redoLabel().isPresent()) {
                edited.redo();
            }
            assertTrue(edited.current().startsWith(end) || edited.current().equals(end), "seed " + seed);
        }
    }

    private static void randomStep(Random random, History<String> edited) {
        String letter = String.valueOf((char) ('a' + random.nextInt(26)));
        switch (random.nextInt(6)) {
            case 0 -> edited.endMerge();
            case 1 -> {
                edited.undo();
                edited.redo();
            }
            case 2 -> edited.apply(edit("set", null, text -> letter));
            default -> edited.apply(edit("type", "field" + random.nextInt(2), text -> text + letter));
        }
    }

    private void type(String letters) {
        history.apply(edit("Type", "field", text -> text + letters));
    }

    private static Edit<String> edit(String label, String mergeKey, java.util.function.UnaryOperator<String> change) {
        return new Edit<>(label, mergeKey, Place.FOLDER, change);
    }
}
