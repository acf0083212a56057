package org.collimator.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.util.Locale;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final String ARABIC = "السلامة الإشعاعية (CT)";
    private static final Locale BEFORE = Locale.getDefault();

    @BeforeAll
    static void speakEnglish() {
        Locale.setDefault(Locale.UK);
    }

    @AfterAll
    static void speakAsBefore() {
        Locale.setDefault(BEFORE);
    }

    @Test
    void theFirstLetterSaysTheDirection() {
        assertFalse(Reading.of(ARABIC).isLeftToRight());
        assertFalse(Reading.of("3. " + ARABIC).isLeftToRight());
        assertTrue(Reading.of("CT: " + ARABIC).isLeftToRight());
        assertTrue(Reading.of("120 – 140").isLeftToRight());
    }

    @Test
    void aSentenceOfTheProgramKeepsItsDirectionAroundWordsOfTheAuthor() {
        String sentence = Reading.sentence("\"" + ARABIC + "\" stands there twice.");
        assertTrue(Reading.of(sentence).isLeftToRight());
        assertEquals("A stem is empty.", Reading.sentence("A stem is empty."));
    }

    @Test
    void aFieldFollowsWhatIsShownAndTyped() throws Exception {
        JTextField field = new JTextField();
        Reading.follow(field);
        EventQueue.invokeAndWait(() -> field.setText(ARABIC));
        EventQueue.invokeAndWait(
                () -> assertFalse(field.getComponentOrientation().isLeftToRight()));
        EventQueue.invokeAndWait(() -> field.setText("Radiation safety"));
        EventQueue.invokeAndWait(
                () -> assertTrue(field.getComponentOrientation().isLeftToRight()));
    }

    @Test
    void aLongTextThatIsNotWorkedOnShowsItsBeginning() throws Exception {
        EventQueue.invokeAndWait(() -> {
            JTextField field = new JTextField();
            Bind bind = Bind.text(field, typed -> {});
            bind.show("Understanding radiation dose ".repeat(10));
            assertEquals(0, field.getCaretPosition());
        });
    }
}
