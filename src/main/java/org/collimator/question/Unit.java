package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.text.Normalizer;
import java.util.Map;

/**
 * A further unit in which a number may be given.
 *
 * @param symbol as a learner would type it; µ and u, · and *, superscripts and plain digits are the same
 * @param factor what one of it is in the key's unit: 0.001 for µSv where the key is in mSv
 * @param extra members of a newer version, kept as they are
 */
public record Unit(
        String symbol,
        double factor,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {
    public Unit {
        symbol = Absent.blank(symbol);
        extra = Absent.none(extra);
        if (!(factor > 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("a factor of " + factor);
        }
    }

    /** Whether two spellings name the same unit. */
    public static boolean same(String one, String other) {
        return one.equals(other) || normal(one).equals(normal(other));
    }

    private static String normal(String symbol) {
        String composed = Normalizer.normalize(symbol, Normalizer.Form.NFKC);
        StringBuilder normal = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            switch (c) {
                case ' ', '\t', '\n', '\u000b', '\f', '\r', '^' -> {}
                case '\u2212', '\u2013' -> normal.append('-');
                case '\u03bc', '\u00b5' -> normal.append('u');
                case '*', '.', '\u22c5', '\u2219', '\u2022' -> normal.append('\u00b7');
                default -> normal.append(c);
            }
        }
        return normal.toString();
    }
}
