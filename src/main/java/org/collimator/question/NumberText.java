package org.collimator.question;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people type it: comma or point, {@code 4.2e-3}, {@code 4.2 × 10^-3}, a true minus sign, a unit behind it.
 *
 * @param value the number
 * @param unit what stood behind the number; blank where nothing did
 */
public record NumberText(double value, String unit) {
    private static final int LONGEST = 60;
    private static final Pattern NUMBER = Pattern.compile("([+-]?)(\\d+(?:[.,]\\d*)?|[.,]\\d+)"
            + "(?:[eE]([+-]?\\d{1,3})(?![\\p{L}\\d])| ?[x\\u00d7*\\u00b7\\u22c5] ?10 ?\\^? ?([+-]?\\d{1,3}))?(.*)");

    /** The number a learner typed, if it is one; thousands separators are not taken, for they mean different things. */
    public static Optional<NumberText> parse(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\u2212\\u2013]", "-")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
        Matcher matcher = NUMBER.matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        String unit = matcher.group(5).strip();
        if (!unit.isEmpty() && (Character.isDigit(unit.charAt(0)) || ".,+-'".indexOf(unit.charAt(0)) >= 0)) {
            return Optional.empty();
        }
        String exponent = matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
        String number =
                matcher.group(1) + matcher.group(2).replace(',', '.') + (exponent == null ? "" : "e" + exponent);
        double value = Double.parseDouble(number);
        return Double.isInfinite(value) ? Optional.empty() : Optional.of(new NumberText(value, unit));
    }
}
