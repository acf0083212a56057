package org.collimator.ui.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.collimator.ui.kit.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    private final Spelling english = Spelling.of("en").orElseThrow();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image", "images", "Imaging", "unhappier", "reapplied", "patient's", "patient’s", "studies",
                        "carefully",
                "colour", "color", "optimise", "optimize", "Monday", "MONDAY", "kVp", "tomosynthesis", "collimated",
                "Hounsfield", "scaphoid", "radiographer's", "echogenicity", "voxel", "anteroposterior", "pneumothorax"
            })
    void wordsOfTheLanguageAndOfTheFieldAreKnown(String word) {
        assertTrue(english.knows(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"imagge", "recieve", "monday", "colimator", "untheless", "xylophonist2x", "childs"})
    void othersAreNot(String word) {
        assertFalse(english.knows(word));
    }

    @Test
    void theCountryDecidesBetweenAmericanAndBritish() {
        Spelling american = Spelling.of("en-US").orElseThrow();
        Spelling british = Spelling.of("en-GB").orElseThrow();
        assertTrue(american.knows("color"));
        assertFalse(american.knows("colour"));
        assertTrue(british.knows("colour"));
        assertFalse(british.knows("color"));
    }

    @Test
    void otherLanguagesAreNotChecked() {
        assertTrue(Spelling.of("de").isEmpty());
        assertTrue(Spelling.of("").isEmpty());
        assertTrue(Spelling.of("no such language!").isEmpty());
    }

    @Test
    void whatWasMeantIsSuggested() {
        assertEquals("receive", english.suggestions("recieve").get(0));
        assertTrue(english.suggestions("Colimator").contains("Collimator"));
        assertTrue(english.suggestions("ofthe").contains("of the"));
        assertTrue(english.suggestions("radiografer").contains("radiographer"));
        assertTrue(english.suggestions("qqqqqqqqqqqqqqqqqq").isEmpty());
    }

    @Test
    void theUsersOwnWordsAreKept() {
        Settings settings = Settings.inMemory();
        new OwnWords(settings).add("Katzmann");
        new OwnWords(settings).add("Katzmann");
        assertEquals(List.of("Katzmann"), List.copyOf(new OwnWords(settings).all()));
    }

    @Test
    void codeAddressesCitationsUnitsAndAbbreviationsAreNotChecked() {
        String text =
                "The `kvpp` of [the tube](https://exampel.org/zzz) is in [@smiht2020, p. 3] H~2~O ctdi_vol 3mm CTDIvol "
                        + "https://wrnog.example aa user@exmaple.org wrods";
        assertEquals(
                List.of("The", "the", "tube", "wrods"),
                WordFinder.words(text).stream()
                        .map(WordFinder.Word::text)
                        .filter(word -> !List.of("and").contains(word))
                        .toList());
    }
}
