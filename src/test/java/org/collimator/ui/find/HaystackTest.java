package org.collimator.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import org.collimator.curriculum.Curriculum;
import org.junit.jupiter.api.Test;

class HaystackTest {
    private static final String LETTERS = "aAbBkK \u212A\u00E4\u0131";

    private static BitSet mayHold(String words, String... texts) {
        return new Haystack(List.of(texts))
                .mayHold(new Glance(new Query(words, false, false, false))
                        .needle()
                        .orElseThrow());
    }

    private static BitSet of(int... numbers) {
        BitSet set = new BitSet();
        for (int number : numbers) {
            set.set(number);
        }
        return set;
    }

    @Test
    void textsAreFoundInAnyCaseAndNotAcrossTheirEnds() {
        assertEquals(of(0, 3), mayHold("dose", "The DOSE", "do", "se", "Dose and dose", "dos e"));
        assertEquals(of(), mayHold("dose", "", "do", ""));
        assertEquals(of(0, 1), mayHold("e", "e", "E"));
    }

    @Test
    void itPassesAllThatTheExpressionFindsAndLittleElse() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<String> texts = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                texts.add(word(random, random.nextInt(12), LETTERS));
            }
            Query query = new Query(word(random, 1 + random.nextInt(3), "abk "), false, false, false);
            BitSet passed =
                    new Haystack(texts).mayHold(new Glance(query).needle().orElseThrow());
            for (int i = 0; i < texts.size(); i++) {
                boolean found = query.pattern().matcher(texts.get(i)).find();
                boolean doubtful = Glance.hasTwin(texts.get(i));
                assertEquals(found || doubtful, passed.get(i), "seed " + seed + ": " + query + " in " + texts.get(i));
            }
        }
    }

    @Test
    void leapsFindWhatTheExpressionFinds() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            String text = word(random, random.nextInt(40), LETTERS) + ".".repeat(round % 2 * 5000);
            Query query = new Query(
                    word(random, 1 + random.nextInt(2), "abk "), random.nextBoolean(), random.nextBoolean(), false);
            Curriculum course =
                    Curriculum.blank(Curriculum.ID_PREFIX + "1", "", "en").withSummary(text);
            List<String> found = Search.of(course, query, Scope.COURSE, () -> false).hits().stream()
                    .filter(hit -> hit.place().pointer().equals("/summary"))
                    .map(hit -> hit.number() + ":" + hit.start() + "-" + hit.end())
                    .toList();
            Matcher matcher = query.pattern().matcher(text);
            List<String> expected = new ArrayList<>();
            while (matcher.find()) {
                expected.add(expected.size() + ":" + matcher.start() + "-" + matcher.end());
            }
            assertEquals(expected, found, "seed " + seed + ": " + query + " in " + text);
        }
    }

    private static String word(Random random, int length, String letters) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }
}
