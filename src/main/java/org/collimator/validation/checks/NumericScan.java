package org.collimator.validation.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collimator.question.Numeric;

/** Whether the tolerance of a number leaves room for the rounding that the question asks for. */
final class NumericScan {
    private static final Pattern PLACES = Pattern.compile(
            "(?i)\\b(one|two|three|four|\\d)\\s+(decimal\\s+places?|decimals?|significant\\s+(?:figures?|digits?))");
    private static final Pattern WHOLE =
            Pattern.compile("(?i)\\b(?:nearest\\s+(?:whole\\s+number|integer)|whole\\s+number)\\b");

    private NumericScan() {}

    static void scan(Numeric question, double answer, Notes notes) {
        double reach = question.tolerance().reach(answer);
        Optional<BigDecimal> asked = rounded(question.stem(), answer);
        if (asked.isPresent()) {
            double rounded = asked.get().doubleValue();
            double half = 0.5 * Math.pow(10, -asked.get().scale());
            if (!question.tolerance().accepts(answer, rounded)) {
                notes.add(Rule.NUMERIC_ROUNDING, "/tolerance", asked.get().toPlainString(), answer);
            } else if (reach < half * (1 - 1e-9) && BigDecimal.valueOf(answer).compareTo(asked.get()) != 0) {
                notes.add(Rule.NUMERIC_TOLERANCE, "/tolerance", reach, half);
            }
        } else {
            int decimals =
                    Math.max(0, BigDecimal.valueOf(answer).stripTrailingZeros().scale());
            double half = 0.5 * Math.pow(10, -decimals);
            if (decimals > 0 && reach < half * (1 - 1e-9)) {
                notes.add(Rule.NUMERIC_TOLERANCE, "/tolerance", reach, half);
            }
        }
    }

    /** The key as the stem wants it rounded; empty where it says nothing of it. */
    private static Optional<BigDecimal> rounded(String stem, double answer) {
        BigDecimal exact = BigDecimal.valueOf(answer);
        String lower = stem.toLowerCase(Locale.ROOT);
        Matcher places = PLACES.matcher(stem);
        if ((lower.contains("decimal") || lower.contains("significant")) && places.find()) {
            int count = count(places.group(1));
            boolean decimals = Character.toLowerCase(places.group(2).charAt(0)) == 'd';
            return Optional.of(
                    decimals
                            ? exact.setScale(count, RoundingMode.HALF_UP)
                            : exact.round(new MathContext(Math.max(1, count), RoundingMode.HALF_UP)));
        }
        boolean whole = (lower.contains("whole") || lower.contains("integer"))
                && WHOLE.matcher(stem).find();
        return whole ? Optional.of(exact.setScale(0, RoundingMode.HALF_UP)) : Optional.empty();
    }

    private static int count(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "one" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            default -> Integer.parseInt(word);
        };
    }
}
