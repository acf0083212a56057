package org.collimator.text;

/**
 * The fast path: a line of words in which nothing is Markdown. Most titles, options and stems are, and they need no parser.
 * Says no when in doubt.
 */
final class PlainLine {
    private PlainLine() {}

    static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i))) {
                return false;
            }
        }
        String words = words(text);
        return !words.isEmpty() && !startsBlock(words) && text.charAt(0) > ' ';
    }

    /** The text without the blanks that Markdown takes away at the end of a line. */
    static String words(String text) {
        return text.strip();
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '\n', '\r', '\t', '\u000B', '\f', '\0', '\\', '`', '*', '_', '[', ']', '<', '&', '~', '^', '|' -> true;
            default -> false;
        };
    }

    /** Headings, quotes, lists, rules and numbered lists begin with one of these. */
    private static boolean startsBlock(String words) {
        char first = words.charAt(0);
        return first == '#'
                || first == '>'
                || first == '-'
                || first == '+'
                || first == '='
                || startsNumberedItem(words);
    }

    private static boolean startsNumberedItem(String words) {
        int i = 0;
        while (i < words.length() && words.charAt(i) >= '0' && words.charAt(i) <= '9') {
            i++;
        }
        return i > 0 && i < words.length() && (words.charAt(i) == '.' || words.charAt(i) == ')');
    }
}
