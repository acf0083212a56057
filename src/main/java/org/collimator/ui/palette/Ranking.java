package org.collimator.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.collimator.ui.kit.Filter;

/**
 * Finds entries by what was typed and puts the likeliest first: what begins with it, then what has a word that begins with it, then what
 * has it within, then what has its letters in that order. What was used lately comes before its equals, actions before elements. Pure;
 * for any thread.
 */
final class Ranking {
    /** Entries that are shown at most. */
    static final int MOST = 100;

    private static final int WHOLE = 1000;
    private static final int START = 700;
    private static final int WORD = 500;
    private static final int WITHIN = 300;
    private static final int DETAIL = 200;
    private static final int LETTERS = 100;
    private static final int LATELY = 150;
    private static final int ACTION = 40;

    private record Hit(Entry entry, int score) {}

    private Ranking() {}

    /**
     * The entries that fit, best first.
     *
     * @param lately keys of those that were used, the latest first
     */
    static List<Entry> of(List<Entry> entries, List<String> lately, String typed) {
        String plain = Filter.plain(typed).strip();
        if (plain.isEmpty()) {
            return untyped(entries, lately);
        }
        String[] words = plain.split("\\s+");
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries) {
            int score = score(entry, plain, words);
            if (score > 0) {
                int used = lately.indexOf(entry.key());
                hits.add(new Hit(
                        entry, score + (entry.isAction() ? ACTION : 0) + (used < 0 ? 0 : Math.max(1, LATELY - used))));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::score)
                .reversed()
                .thenComparingInt(hit -> hit.entry().title().length()));
        return hits.stream().limit(MOST).map(Hit::entry).toList();
    }

    /** Before anything is typed: what was used lately, then the actions. */
    private static List<Entry> untyped(List<Entry> entries, List<String> lately) {
        List<Entry> first = new ArrayList<>();
        for (String key : lately) {
            entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .findFirst()
                    .ifPresent(first::add);
        }
        entries.stream()
                .filter(Entry::isAction)
                .filter(entry -> !lately.contains(entry.key()))
                .forEach(first::add);
        return first.subList(0, Math.min(MOST, first.size()));
    }

    private static int score(Entry entry, String plain, String[] words) {
        if (entry.plainTitle().equals(plain) || entry.plainDetail().endsWith(" " + plain)) {
            return WHOLE;
        }
        int sum = 0;
        for (String word : words) {
            int one = word(entry, word);
            if (one == 0) {
                return letters(entry.plainTitle(), plain.replace(" ", "")) ? LETTERS : 0;
            }
            sum += one;
        }
        return sum / words.length;
    }

    private static int word(Entry entry, String word) {
        String title = entry.plainTitle();
        int at = title.indexOf(word);
        if (at == 0) {
            return START;
        }
        for (int next = at; next > 0; next = title.indexOf(word, next + 1)) {
            if (!Character.isLetterOrDigit(title.charAt(next - 1))) {
                return WORD;
            }
        }
        if (at > 0) {
            return WITHIN;
        }
        return entry.plainDetail().contains(word) ? DETAIL : 0;
    }

    /** Whether the letters stand in the text in their order, the first of them at the start of a word. */
    private static boolean letters(String text, String letters) {
        if (letters.length() < 2) {
            return false;
        }
        for (int start = text.indexOf(letters.charAt(0));
                start >= 0;
                start = text.indexOf(letters.charAt(0), start + 1)) {
            boolean begins = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
            if (begins && follows(text, start + 1, letters)) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(String text, int from, String letters) {
        int at = from;
        for (int i = 1; i < letters.length(); i++) {
            at = text.indexOf(letters.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
