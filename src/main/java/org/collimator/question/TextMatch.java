package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How typed words are compared with an accepted answer; runs of white space count as one blank in each. */
public enum TextMatch {
    /** The same characters. */
    EXACT,
    /** The same characters, capitals or not. */
    CASE_FOLDED,
    /** The whole answer fits the regular expression. */
    REGEX,
    /** The whole answer fits the regular expression, capitals or not. */
    REGEX_IGNORE_CASE;

    /** The id in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the accepted answer is a regular expression. */
    public boolean isRegex() {
        return this == REGEX || this == REGEX_IGNORE_CASE;
    }
}
