package org.collimator.question;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What an id may look like: printable ASCII without blanks, because learning management systems key their records on it
 * (SCORM 1.2 run-time, CMIIdentifier).
 */
public final class Identifiers {
    /** The longest id; leaves room for prefixes within the 255 characters of a CMIIdentifier. */
    public static final int LONGEST = 80;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
    private static final Pattern OPTION = Pattern.compile("[A-Za-z0-9_]{1,32}");

    private Identifiers() {}

    /** True where the text can stand as the id of an element. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** True where the text can stand as the id of an option: Moodle's SCORM 2004 refuses hyphens there. */
    public static boolean isOptionId(String text) {
        return OPTION.matcher(text).matches();
    }

    /**
     * The id itself.
     *
     * @throws IllegalArgumentException where it is not one
     */
    public static String require(String text) {
        Objects.requireNonNull(text, "id");
        if (!isId(text)) {
            throw new IllegalArgumentException("not an id: '" + text + "'");
        }
        return text;
    }

    /**
     * The option id itself.
     *
     * @throws IllegalArgumentException where it is not one
     */
    public static String requireOption(String text) {
        Objects.requireNonNull(text, "id");
        if (!isOptionId(text)) {
            throw new IllegalArgumentException("not an option id: '" + text + "'");
        }
        return text;
    }
}
