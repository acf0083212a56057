package org.collimator.ui.find;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What is looked for.
 *
 * @param text words, or a regular expression
 * @param matchCase whether capitals matter
 * @param wholeWords whether no letter or digit may stand beside a hit
 * @param regex whether the text is a regular expression
 */
record Query(String text, boolean matchCase, boolean wholeWords, boolean regex) {
    private static final String BEFORE = "(?<![\\p{L}\\p{M}\\p{N}_])";
    private static final String AFTER = "(?![\\p{L}\\p{M}\\p{N}_])";

    /** Whether there is nothing to look for. */
    boolean isEmpty() {
        return text.isEmpty();
    }

    /** What is wrong with the regular expression, in the words of Java; empty where nothing is. */
    Optional<String> fault() {
        try {
            pattern();
            return Optional.empty();
        } catch (PatternSyntaxException wrong) {
            return Optional.of(wrong.getDescription());
        }
    }

    /** The expression that finds it. */
    Pattern pattern() {
        int flags = matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        if (regex) {
            Pattern.compile(text, flags); // so that brackets cannot close our own group
            return Pattern.compile(wholeWords ? BEFORE + "(?:" + text + ")" + AFTER : text, flags | Pattern.MULTILINE);
        }
        return wholeWords
                ? Pattern.compile(BEFORE + Pattern.quote(text) + AFTER, flags)
                : Pattern.compile(text, flags | Pattern.LITERAL);
    }

    /** What a replacement must be for the expression: with its groups, or as it is. */
    String replacement(String typed) {
        return regex ? typed : Matcher.quoteReplacement(typed);
    }
}
