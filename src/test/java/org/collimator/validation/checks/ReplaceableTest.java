package org.collimator.validation.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplaceableTest {
    private static List<String> in(String text) {
        List<String> words = new ArrayList<>();
        Replaceable.in(text).forEach(each -> words.add(each.word()));
        return words;
    }

    @Test
    void everyWordOfTheListsIsFoundInASentenceAndAtItsEnds() {
        for (Map<String, String> words : List.of(Lexicon.EPONYMS, Lexicon.BRANDS, Lexicon.JARGON, Lexicon.OUTDATED)) {
            for (String word : words.keySet()) {
                assertTrue(in("Is a (" + word + ") meant?").contains(word), word);
                assertTrue(in(word).contains(word), word);
                assertTrue(
                        in(word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
                                .contains(word),
                        word);
            }
        }
    }

    @Test
    void aWordInsideAnotherIsNotMeant() {
        assertEquals(List.of(), in("kubelka and skub, radiusvaliums"));
    }

    @Test
    void whoSaysTheBetterWordTooIsNotTold() {
        assertEquals(List.of("lasix"), in("Give Lasix first."));
        assertEquals(List.of(), in("Give furosemide (Lasix) first."));
    }

    @Test
    void aWordIsToldOnceAndInTheOrderOfTheLists() {
        assertEquals(List.of("baker cyst", "valium", "kub"), in("KUB, Valium, KUB and a Baker cyst, valium"));
    }
}
