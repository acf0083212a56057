package org.collimator.validation.checks;

import java.util.Optional;
import org.collimator.question.NumberText;

/**
 * A number with its unit as an option shows it.
 *
 * @param value the number
 * @param unit as written; blank for none
 * @param decimals digits after the point
 */
record Quantity(double value, String unit, int decimals) {

    /** A number and at most a unit, nothing else. */
    static Optional<Quantity> parse(String text) {
        String plain = text.strip();
        if (plain.endsWith(".")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        if (plain.isEmpty() || plain.length() > 40 || !startsLikeNumber(plain)) {
            return Optional.empty();
        }
        int decimals = decimals(plain);
        return NumberText.parse(plain)
                .filter(number -> isUnit(number.unit()))
                .map(number -> new Quantity(number.value(), number.unit(), decimals));
    }

    private static boolean startsLikeNumber(String text) {
        char first = text.charAt(0);
        char second = text.length() > 1 ? text.charAt(1) : ' ';
        return Character.isDigit(first)
                || ("+-.,\u2212\u2013".indexOf(first) >= 0 && (Character.isDigit(second) || second == '.'));
    }

    /** A unit is one word, such as mSv, mGy·cm, % or °C, perhaps with blanks around a slash or dot. */
    private static boolean isUnit(String unit) {
        return unit.isEmpty()
                || (unit.length() <= 12 && unit.chars().filter(c -> c == ' ').count() <= 1);
    }

    private static int decimals(String text) {
        int point = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' || c == ',') {
                point = i;
            } else if (!Character.isDigit(c) && "+-\u2212\u2013".indexOf(c) < 0) {
                return point < 0 ? 0 : i - point - 1;
            }
        }
        return point < 0 ? 0 : text.length() - point - 1;
    }
}
