package org.collimator.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JComboBox;
import org.collimator.curriculum.Domain;
import org.collimator.question.CognitiveLevel;
import org.junit.jupiter.api.Test;

class LevelFieldTest {
    private final LevelField field = new LevelField();
    private final JComboBox<?> box = (JComboBox<?>) field.component();

    private List<String> offered() {
        return IntStream.range(0, box.getItemCount())
                .mapToObj(i -> box.getItemAt(i).toString())
                .toList();
    }

    @Test
    void theLevelsAreThoseOfTheDomainByTheirNames() {
        field.show(new LevelField.Level(Domain.COGNITIVE, 3));
        assertEquals("3 · Apply", box.getSelectedItem().toString());
        assertEquals(
                List.of(
                        "Not chosen",
                        "1 · Remember",
                        "2 · Understand",
                        "3 · Apply",
                        "4 · Analyse",
                        "5 · Evaluate",
                        "6 · Create"),
                offered());
        field.show(new LevelField.Level(Domain.PSYCHOMOTOR, 3));
        assertEquals("3 · Precision", box.getSelectedItem().toString());
        assertEquals(6, box.getItemCount());
    }

    @Test
    void aLevelThatTheDomainDoesNotHaveIsShownAndSaidToBeNone() {
        field.show(new LevelField.Level(Domain.AFFECTIVE, 6));
        assertEquals("6 · no level of this domain", box.getSelectedItem().toString());
        field.show(new LevelField.Level(null, 2));
        assertEquals(List.of("Not chosen", "2 · choose the domain"), offered());
    }

    @Test
    void choosingTellsTheNumber() {
        List<LevelField.Level> told = new ArrayList<>();
        field.onEdit(told::add);
        field.show(new LevelField.Level(Domain.COGNITIVE, 0));
        assertEquals(List.of(), told);
        box.setSelectedIndex(4);
        assertEquals(List.of(new LevelField.Level(Domain.COGNITIVE, 4)), told);
    }

    @Test
    void everyLevelOfAQuestionHasItsNumberInItsName() {
        for (CognitiveLevel level : CognitiveLevel.values()) {
            assertEquals(level.number() + " · " + LevelWords.name(level), LevelWords.of(level));
        }
    }
}
