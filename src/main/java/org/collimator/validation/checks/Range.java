package org.collimator.validation.checks;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collimator.question.Unit;

/** A range of numbers as an option shows it: {@code 5–10 mSv}, {@code < 5}, {@code at least 3 mm}. */
record Range(double from, double to, boolean fromIn, boolean toIn, String unit) {
    private static final String NUMBER = "(-?\\d+(?:[.,]\\d+)?)";
    private static final String UNIT = "\\s*([\\p{L}%\u00b5\u00b0/\u00b7.]{0,12})\\s*\\.?";
    private static final Pattern BETWEEN = Pattern.compile(
            "(?i)(?:between\\s+|from\\s+)?" + NUMBER + "\\s*(?:[-\u2013\u2014]|to|and)\\s*" + NUMBER + UNIT);
    private static final Pattern ABOVE =
            Pattern.compile("(?i)(>|\u2265|>=|at least|more than|over|above|greater than)\\s*" + NUMBER + UNIT);
    private static final Pattern BELOW =
            Pattern.compile("(?i)(<|\u2264|<=|at most|up to|less than|under|below)\\s*" + NUMBER + UNIT);

    /** A range and nothing else. */
    static Optional<Range> parse(String text) {
        String plain = text.strip();
        if (plain.length() > 50 || plain.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Matcher between = BETWEEN.matcher(plain);
        if (between.matches()) {
            double from = number(between.group(1));
            double to = number(between.group(2));
            return from < to ? Optional.of(new Range(from, to, true, true, between.group(3))) : Optional.empty();
        }
        Matcher above = ABOVE.matcher(plain);
        if (above.matches()) {
            boolean in = isIn(above.group(1), "\u2265", ">=", "at least");
            return Optional.of(new Range(number(above.group(2)), Double.POSITIVE_INFINITY, in, false, above.group(3)));
        }
        Matcher below = BELOW.matcher(plain);
        if (below.matches()) {
            boolean in = isIn(below.group(1), "\u2264", "<=", "at most", "up to");
            return Optional.of(new Range(Double.NEGATIVE_INFINITY, number(below.group(2)), false, in, below.group(3)));
        }
        return Optional.empty();
    }

    private static boolean isIn(String word, String... inclusive) {
        for (String one : inclusive) {
            if (one.equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    /** Whether a number lies in both; a limit that both name counts where both include it. */
    boolean meets(Range other) {
        if (!Unit.same(unit, other.unit)) {
            return false;
        }
        double low = Math.max(from, other.from);
        double high = Math.min(to, other.to);
        if (low < high) {
            return true;
        }
        return low == high && includes(low) && other.includes(low);
    }

    private boolean includes(double number) {
        return (number > from || (fromIn && number == from)) && (number < to || (toIn && number == to));
    }
}
