package org.collimator.ui.find;

import java.util.Optional;

/**
 * A quick look where a text may hold what is looked for, so that the expression reads only those few places. It stops nothing that the
 * expression would find.
 */
final class Glance {
    /** Letters beyond ASCII that are the same as k, s, or i where case does not matter. */
    private static final String TWINS = "\u212A\u017F\u0130\u0131";

    private final String words;
    private final boolean matchCase;
    private final boolean useful;
    private final byte[] needle;
    private final int[] leaps;

    Glance(Query query) {
        words = query.text();
        matchCase = query.matchCase();
        boolean ascii = words.chars().allMatch(letter -> letter > 0 && letter < 0x80);
        useful = !query.regex() && !words.isEmpty() && (matchCase || ascii);
        needle = useful && ascii ? Haystack.folded(words) : new byte[0];
        leaps = Haystack.leaps(needle);
    }

    /** What is looked for as {@link Haystack} takes it; nothing where only the texts themselves can tell. */
    Optional<byte[]> needle() {
        return needle.length == 0 ? Optional.empty() : Optional.of(needle);
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
        int length = words.length();
        for (int end = from + length - 1; end < text.length(); ) {
            byte letter = Haystack.folded(text.charAt(end));
            int start = end - length + 1;
            if (letter == needle[length - 1] && text.regionMatches(true, start, words, 0, length)) {
                return start;
            }
            end += leaps[letter & 0xFF];
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
