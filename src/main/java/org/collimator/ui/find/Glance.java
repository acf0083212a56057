package org.collimator.ui.find;

import java.util.Optional;

/**
 * A quick look whether a text may hold what is looked for, so that the expression reads only those few that may. What it lets pass is
 * read with care; it stops nothing that the expression would find.
 */
final class Glance {
    /** Letters beyond ASCII that are the same as k, s, or i where case does not matter. */
    private static final String TWINS = "\u212A\u017F\u0130\u0131";

    private final String words;
    private final boolean matchCase;
    private final boolean useful;
    private final char small;
    private final char capital;

    Glance(Query query) {
        words = query.text();
        matchCase = query.matchCase();
        useful = !query.regex()
                && !words.isEmpty()
                && (matchCase || words.chars().allMatch(letter -> letter < 0x80));
        small = useful ? Character.toLowerCase(words.charAt(0)) : 0;
        capital = useful ? Character.toUpperCase(words.charAt(0)) : 0;
    }

    /** What is looked for as {@link Haystack} takes it; nothing where only the texts themselves can tell. */
    Optional<byte[]> needle() {
        if (!useful || words.indexOf(0) >= 0 || words.chars().anyMatch(letter -> letter >= 0x80)) {
            return Optional.empty();
        }
        byte[] needle = new byte[words.length()];
        for (int i = 0; i < needle.length; i++) {
            needle[i] = Haystack.folded(words.charAt(i));
        }
        return Optional.of(needle);
    }

    /** The same of one text. */
    boolean mayHold(String text) {
        return !useful || next(text, 0) >= 0 || (!matchCase && hasTwin(text));
    }

    /** Whether {@link #next} tells all places of a text where the words may stand. */
    boolean tellsPlaces(String text) {
        return useful && (matchCase || !hasTwin(text));
    }

    /** Where the words stand next in a text, as they are or as twins of capitals; -1 where nowhere. */
    int next(String text, int from) {
        if (matchCase) {
            return text.indexOf(words, from);
        }
        int last = text.length() - words.length();
        for (int at = from; at <= last; at++) {
            char letter = text.charAt(at);
            if ((letter == small || letter == capital) && text.regionMatches(true, at, words, 0, words.length())) {
                return at;
            }
        }
        return -1;
    }

    static boolean hasTwin(String text) {
        for (int i = 0; i < TWINS.length(); i++) {
            if (text.indexOf(TWINS.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
