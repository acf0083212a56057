package org.collimator.ui.find;

import org.collimator.document.Place;

/**
 * A place where the words stand.
 *
 * @param place the text
 * @param text the text as it is
 * @param number the how manieth hit in this text, from 0
 * @param start first character of the hit
 * @param end after its last character
 */
record Hit(Place place, String text, int number, int start, int end) {
    private static final int AROUND = 48;

    /** What was found. */
    String found() {
        return text.substring(start, end);
    }

    /** What stands before it on the same line, cut to a few words. */
    String before() {
        int from = Math.max(0, start - AROUND);
        String words = line(text.substring(from, start));
        return from > 0 ? "…" + words : words;
    }

    /** What stands after it, cut to a few words. */
    String after() {
        int to = Math.min(text.length(), end + AROUND);
        String words = line(text.substring(end, to));
        return to < text.length() ? words + "…" : words;
    }

    private static String line(String words) {
        return words.replace('\n', ' ');
    }
}
