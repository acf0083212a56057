package org.collimator.validation.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Texts as sets of the hashes of three words in a row, and how much two such sets have in common. */
final class Shingles {
    private static final int SIZE = 3;
    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;

    private Shingles() {}

    /** The set of a text, sorted. A text of fewer than three words is one shingle. */
    static long[] of(List<String> words) {
        if (words.isEmpty()) {
            return new long[0];
        }
        long[] all = words.size() < SIZE ? new long[] {run(words)} : runs(words, SIZE);
        Arrays.sort(all);
        return distinct(all);
    }

    /** The words with every number as {@code #}, so that questions that differ in their figures alone become the same. */
    static List<String> masked(List<String> words) {
        List<String> masked = null;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String other = masked(word);
            if (masked == null && !other.equals(word)) {
                masked = new ArrayList<>(words);
            }
            if (masked != null) {
                masked.set(i, other);
            }
        }
        return masked == null ? words : masked;
    }

    private static String masked(String word) {
        boolean number = false;
        for (int i = 0; i < word.length() && !number; i++) {
            number = Character.isDigit(word.charAt(i));
        }
        if (!number) {
            return word;
        }
        StringBuilder masked = new StringBuilder(word.length());
        boolean inside = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean digit = Character.isDigit(c) || (inside && c == '.');
            if (!digit) {
                masked.append(c);
            } else if (!inside) {
                masked.append('#');
            }
            inside = digit;
        }
        return masked.toString();
    }

    /**
     * The share of the shingles of both that both have: 1 for the same set, 0 for nothing in common. As soon as it is certain
     * to be less than what is asked for, the rest is not looked at and 0 is said.
     */
    static double jaccard(long[] one, long[] other, double atLeast) {
        int both = one.length + other.length;
        // c / (both - c) >= t asks for c >= both * t / (1 + t); one less, so that rounding decides nothing
        int needed = (int) (both * atLeast / (1 + atLeast)) - 1;
        int spareInOne = one.length - needed;
        int spareInOther = other.length - needed;
        int i = 0;
        int j = 0;
        int common = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
                if (--spareInOne < 0) {
                    return 0;
                }
            } else {
                j++;
                if (--spareInOther < 0) {
                    return 0;
                }
            }
        }
        int union = both - common;
        return union == 0 ? 0 : (double) common / union;
    }

    /** The hashes of all runs of so many words, in order. */
    static long[] runs(List<String> words, int size) {
        int count = Math.max(0, words.size() - size + 1);
        long[] runs = new long[count];
        for (int i = 0; i < count; i++) {
            runs[i] = run(words, i, i + size);
        }
        return runs;
    }

    /** The hash of words in a row (FNV-1a, finished as in SplitMix64). */
    static long run(List<String> words) {
        return run(words, 0, words.size());
    }

    private static long run(List<String> words, int from, int to) {
        long hash = BASIS;
        for (int at = from; at < to; at++) {
            String word = words.get(at);
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * PRIME;
            }
            hash = (hash ^ ' ') * PRIME;
        }
        return mixed(hash);
    }

    static long mixed(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    private static long[] distinct(long[] sorted) {
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }
}
