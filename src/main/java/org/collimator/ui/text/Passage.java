package org.collimator.ui.text;

import java.util.Objects;

/**
 * A text and what is selected in it; the acts of the toolbar turn one into the next. Pure.
 *
 * @param text the whole text
 * @param start where the selection begins
 * @param end where it ends; the caret where nothing is selected
 */
record Passage(String text, int start, int end) {
    Passage {
        Objects.requireNonNull(text, "text");
        if (start < 0 || end < start || end > text.length()) {
            throw new IllegalArgumentException(start + " to " + end + " of " + text.length());
        }
    }

    String selected() {
        return text.substring(start, end);
    }

    String before() {
        return text.substring(0, start);
    }

    String after() {
        return text.substring(end);
    }

    /** Other words instead of the selection, with a part of them selected. */
    Passage with(String words, int from, int to) {
        return new Passage(before() + words + after(), start + from, start + to);
    }

    /** Other words instead of the selection, with the caret behind them. */
    Passage with(String words) {
        return with(words, words.length(), words.length());
    }

    /** The same with whole lines selected. */
    Passage lines() {
        int from = text.lastIndexOf('\n', start - 1) + 1;
        int last = end > start && text.charAt(end - 1) == '\n' ? end - 1 : end;
        int to = text.indexOf('\n', last);
        return new Passage(text, from, to < 0 ? text.length() : to);
    }
}
