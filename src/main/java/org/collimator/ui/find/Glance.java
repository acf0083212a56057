package org.collimator.ui.find;

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

    boolean mayHold(String text) {
        if (!useful) {
            return true;
        }
        if (matchCase) {
            return text.contains(words);
        }
        return holds(text, small) || (capital != small && holds(text, capital)) || hasTwin(text);
    }

    private boolean holds(String text, char first) {
        int last = text.length() - words.length();
        for (int at = text.indexOf(first); at >= 0 && at <= last; at = text.indexOf(first, at + 1)) {
            if (text.regionMatches(true, at, words, 0, words.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTwin(String text) {
        for (int i = 0; i < TWINS.length(); i++) {
            if (text.indexOf(TWINS.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
