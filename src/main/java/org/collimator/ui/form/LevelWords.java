package org.collimator.ui.form;

import java.util.List;
import java.util.stream.IntStream;
import org.collimator.curriculum.Domain;
import org.collimator.question.CognitiveLevel;
import org.collimator.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the levels of the taxonomies are called: Bloom's, as revised by Anderson and Krathwohl, for what is known, Dave's for what is
 * done, Krathwohl's for attitudes. For any thread.
 */
public final class LevelWords {
    private static final int LEVELS = 5;

    private LevelWords() {}

    private static Texts texts() {
        return Texts.of(LevelWords.class);
    }

    /** The name alone, such as Apply. */
    public static String name(CognitiveLevel level) {
        return texts().get("level.cognitive." + level.number());
    }

    /** Number and name, such as 3 · Apply. */
    public static String of(CognitiveLevel level) {
        return of(Domain.COGNITIVE, level.number());
    }

    /** Number and name of a level of a domain; of a number that is no level of it the number with a word that says so. */
    public static String of(@Nullable Domain domain, int number) {
        if (number == 0) {
            return texts().get("level.none");
        }
        if (domain == null || !of(domain).contains(number)) {
            return texts().get(domain == null ? "level.open" : "level.strange", number);
        }
        return texts().get("level.numbered", number, texts().get("level." + domain.id() + "." + number));
    }

    /** The levels of a domain from the least. */
    public static List<Integer> of(Domain domain) {
        int most = domain == Domain.COGNITIVE ? CognitiveLevel.values().length : LEVELS;
        return IntStream.rangeClosed(1, most).boxed().toList();
    }

    /** A domain and a level of it, such as Cognitive, 3 · Apply. */
    public static String sentence(Domain domain, int number) {
        return texts().get("level.sentence", texts().get("level." + domain.id()), of(domain, number));
    }
}
