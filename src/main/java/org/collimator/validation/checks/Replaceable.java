package org.collimator.validation.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * The words for which there is a better or newer one (IW34, IW42), found in one pass over a text. The first three letters of each
 * word of the text lead to the few entries that begin so.
 *
 * @param order among all entries, in which findings are told
 * @param word in lower case
 * @param better what to say instead
 * @param rule that it breaks
 */
record Replaceable(int order, String word, String better, Rule rule) implements Comparable<Replaceable> {
    private static final int HEAD = 3;
    private static final int SLOTS = 1 << 10;
    private static final List<List<Replaceable>> BY_HEAD = byHead();

    private static List<List<Replaceable>> byHead() {
        List<List<Replaceable>> slots = new ArrayList<>();
        for (int i = 0; i < SLOTS; i++) {
            slots.add(List.of());
        }
        List<Replaceable> all = new ArrayList<>();
        addTo(all, Lexicon.EPONYMS, Rule.IW34_EPONYM);
        addTo(all, Lexicon.BRANDS, Rule.IW34_BRAND);
        addTo(all, Lexicon.JARGON, Rule.IW34_JARGON);
        addTo(all, Lexicon.OUTDATED, Rule.IW42_OUTDATED);
        for (Replaceable each : all) {
            int slot = slot(each.word, 0);
            List<Replaceable> same = new ArrayList<>(slots.get(slot));
            same.add(each);
            slots.set(slot, List.copyOf(same));
        }
        return List.copyOf(slots);
    }

    private static void addTo(List<Replaceable> all, Map<String, String> words, Rule rule) {
        words.forEach((word, better) -> all.add(new Replaceable(all.size(), word, better, rule)));
    }

    /** Those that stand in the text as words of their own, each once; none whose better word stands there too. */
    static Iterable<Replaceable> in(String text) {
        TreeSet<Replaceable> found = null;
        boolean inside = false;
        for (int i = 0; i + HEAD <= text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            if (letter && !inside) {
                for (Replaceable each : BY_HEAD.get(slot(text, i))) {
                    if (each.standsAt(text, i) && !each.isBettered(text)) {
                        found = found == null ? new TreeSet<>() : found;
                        found.add(each);
                    }
                }
            }
            inside = letter;
        }
        return found == null ? List.of() : found;
    }

    private static int slot(String text, int from) {
        int hash = 0;
        for (int i = from; i < from + HEAD; i++) {
            hash = hash * 31 + Character.toLowerCase(text.charAt(i));
        }
        return (hash ^ (hash >>> 10)) & (SLOTS - 1);
    }

    private boolean standsAt(String text, int from) {
        int end = from + word.length();
        return text.regionMatches(true, from, word, 0, word.length())
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private boolean isBettered(String text) {
        return text.toLowerCase(Locale.ROOT).contains(better.toLowerCase(Locale.ROOT));
    }

    @Override
    public int compareTo(Replaceable other) {
        return Integer.compare(order, other.order);
    }
}
