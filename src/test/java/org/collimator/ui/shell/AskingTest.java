package org.collimator.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.collimator.document.Edit;
import org.collimator.document.History;
import org.collimator.document.Place;
import org.collimator.ui.SameThreadTasks;
import org.junit.jupiter.api.Test;

/** How often all actions of the window are asked. */
class AskingTest {
    private final SameThreadTasks tasks = new SameThreadTasks();
    private final History<String> history = new History<>("", () -> {});
    private final AtomicInteger asked = new AtomicInteger();
    private final Asking asking = new Asking(history, tasks, asked::incrementAndGet);

    AskingTest() {
        history.addListener(change -> asking.edited());
    }

    private void type(String letter) {
        history.apply(new Edit<>("Type", "field", Place.FOLDER, text -> text + letter));
    }

    @Test
    void aHundredLettersAskOnceAtTheFirstAndOnceAfterTheLast() {
        for (int i = 0; i < 100; i++) {
            type("x");
        }
        assertEquals(1, asked.get(), "the first letter makes undo and save possible");
        tasks.flush();
        assertEquals(2, asked.get());
        tasks.flush();
        assertEquals(2, asked.get(), "nothing happened since");
    }

    @Test
    void undoIsToldAtOnce() {
        type("x");
        history.undo();
        assertEquals(2, asked.get());
        history.redo();
        assertEquals(3, asked.get());
    }

    @Test
    void aDeedOfAnotherNameIsToldAtOnce() {
        type("x");
        history.apply(Edit.of("Insert", Place.FOLDER, text -> text + "y"));
        assertEquals(2, asked.get());
    }

    @Test
    void savingWhileTypingIsToldWithTheNextLetter() {
        type("x");
        history.markSaved(history.current());
        type("y");
        assertEquals(1, asked.get(), "unsaved before, unsaved again");
        asking.now();
        assertEquals(2, asked.get());
    }
}
