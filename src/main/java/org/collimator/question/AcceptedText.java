package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An answer that a short-text question accepts.
 *
 * @param text the words, or the regular expression ({@link RegexSubset})
 * @param match how they are compared
 * @param credit share of the points, 0 to 1; 0 makes it an expected wrong answer with its own feedback
 * @param feedback what a learner with this answer reads
 * @param extra members of a newer version, kept as they are
 */
public record AcceptedText(
        String text,
        TextMatch match,
        @JsonInclude(JsonInclude.Include.ALWAYS) double credit,
        String feedback,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {
    /** Longer answers are cut before they are compared: SCORM 1.2 keeps 255 characters of a response. */
    static final int LONGEST = 255;

    public AcceptedText {
        text = Absent.blank(text);
        match = Absent.or(match, TextMatch.CASE_FOLDED);
        feedback = Absent.blank(feedback);
        extra = Absent.none(extra);
        if (!(credit >= 0 && credit <= 1)) {
            throw new IllegalArgumentException("credit " + credit + " is not within 0 and 1");
        }
    }

    /** Words in full, capitals or not, for full marks. */
    public static AcceptedText of(String text) {
        return new AcceptedText(text, TextMatch.CASE_FOLDED, 1, "", Map.of());
    }

    boolean accepts(String given) {
        String answer = normal(given);
        return switch (match) {
            case EXACT -> answer.equals(normal(text));
            case CASE_FOLDED -> fold(answer).equals(fold(normal(text)));
            case REGEX -> matches(answer, 0);
            case REGEX_IGNORE_CASE -> matches(answer, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        };
    }

    private boolean matches(String answer, int flags) {
        return RegexSubset.problem(text).isEmpty()
                && Pattern.compile("(?:" + text + ")", flags).matcher(answer).matches();
    }

    private static String normal(String text) {
        String one = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
        return one.length() > LONGEST ? one.substring(0, LONGEST) : one;
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
