package org.collimator.ui.text;

/**
 * A stretch of a line with a meaning of its own.
 *
 * @param start where it begins in the line
 * @param end where it ends
 * @param kind what it is
 */
record Span(int start, int end, Kind kind) {
    /** What can be told apart by its look. */
    enum Kind {
        HEADING,
        STRONG,
        EMPHASIS,
        CODE,
        LINK,
        CITATION,
        SCRIPT,
        MARK
    }
}
