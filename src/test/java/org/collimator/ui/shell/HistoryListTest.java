package org.collimator.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.swing.JList;
import org.collimator.document.Edit;
import org.collimator.document.History;
import org.collimator.document.Place;
import org.collimator.ui.kit.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryListTest {
    private final History<String> history = new History<>("", () -> {});

    @BeforeEach
    void threeStepsOneTakenBack() {
        Locale.setDefault(Locale.UK);
        List.of("a", "b", "c")
                .forEach(each -> history.apply(Edit.of("Type " + each, Place.FOLDER, before -> before + each)));
        history.undo();
    }

    @Test
    void theMomentsStandNewestFirstAndThePresentOneIsSelected() {
        JList<String> list = list().component();
        List<String> moments = IntStream.range(0, list.getModel().getSize())
                .mapToObj(list.getModel()::getElementAt)
                .toList();
        assertEquals(List.of("Type c", "Type b  (now)", "Type a", "Before all of these steps"), moments);
        assertEquals(1, list.getSelectedIndex());
    }

    @Test
    void choosingGoesBackAndOn() {
        go(3);
        assertEquals("", history.current());
        go(0);
        assertEquals("abc", history.current());
        go(1);
        assertEquals("ab", history.current());
        go(1);
        assertEquals("ab", history.current(), "the present moment changes nothing");
    }

    private void go(int row) {
        HistoryList list = list();
        list.component().setSelectedIndex(row);
        list.go();
    }

    private HistoryList list() {
        return new HistoryList(history, Texts.of(HistoryList.class));
    }
}
