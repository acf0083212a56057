package org.collimator.validation.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Texts that questions must not copy, as the hashes of their runs of eight words. */
public final class SourceTexts {
    /** No texts. */
    public static final SourceTexts NONE = new SourceTexts(List.of());

    private static final int RUN = 8;

    private final long[] runs;

    /** The texts, as plain words. */
    public SourceTexts(List<String> texts) {
        runs = texts.stream()
                .map(Words::of)
                .flatMapToLong(words -> Arrays.stream(Shingles.runs(words, RUN)))
                .sorted()
                .distinct()
                .toArray();
    }

    /** The first eight words in a row that stand in one of the texts too. */
    Optional<String> copied(List<String> words) {
        if (runs.length == 0) {
            return Optional.empty();
        }
        for (int i = 0; i + RUN <= words.size(); i++) {
            List<String> run = words.subList(i, i + RUN);
            if (Arrays.binarySearch(runs, Shingles.run(run)) >= 0) {
                return Optional.of(String.join(" ", run));
            }
        }
        return Optional.empty();
    }
}
