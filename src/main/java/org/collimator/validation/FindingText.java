package org.collimator.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of a finding in a language, from the bundle by its code. */
public final class FindingText {
    private static final String BUNDLE = "org.collimator.validation.messages";

    private FindingText() {}

    /** What was found. */
    public static String message(Finding finding, Locale locale) {
        return format(finding.code(), finding, locale);
    }

    /** What to do about it. */
    public static String remedy(Finding finding, Locale locale) {
        return format(finding.code() + ".remedy", finding, locale);
    }

    /** The label of its quick fix, if it has one. */
    public static Optional<String> fixLabel(Finding finding, Locale locale) {
        return finding.fix().map(fix -> label(fix.labelKey(), locale));
    }

    /** The text of a key without placeholders, such as a quick fix's label. */
    public static String label(String key, Locale locale) {
        return bundle(locale).getString(key);
    }

    private static String format(String key, Finding finding, Locale locale) {
        String pattern;
        try {
            pattern = bundle(locale).getString(key);
        } catch (MissingResourceException e) {
            // Findings of other sources, such as the schema, may carry their own words as the first argument.
            return finding.args().isEmpty()
                    ? finding.code()
                    : String.valueOf(finding.args().get(0));
        }
        Object[] args = finding.args().stream().map(FindingText::plain).toArray();
        return new MessageFormat(pattern, locale).format(args);
    }

    /** Numbers as people write them in a text about years and pixels: without grouping, without needless digits. */
    private static Object plain(Object arg) {
        if (arg instanceof Double number && !number.isInfinite() && !number.isNaN()) {
            BigDecimal rounded = BigDecimal.valueOf(number).round(new MathContext(6));
            return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        }
        return String.valueOf(arg);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
