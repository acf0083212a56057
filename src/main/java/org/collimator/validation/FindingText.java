package org.collimator.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collimator.text.MessageBundle;

/**
 * The words of any finding in a language, whatever made it: a check, the schema of a file, the reading of a folder, the proof of
 * a package. Codes are unique over all of these, so the bundles are asked one after the other. Command line and editor both
 * ask here; for any thread.
 */
public final class FindingText {
    private static final MessageBundle CHECKS = MessageBundle.of("org.collimator.validation.messages");

    /** Named, not linked: the layers above make findings too, but nothing here may depend on them. */
    private static final List<MessageBundle> ALL = List.of(
            CHECKS,
            MessageBundle.of("org.collimator.storage.messages"),
            MessageBundle.of("org.collimator.exchange.messages"));

    private FindingText() {}

    /** What was found; the code where no bundle knows it. */
    public static String message(Finding finding, Locale locale) {
        return find(finding.code(), finding, locale).orElse(finding.code());
    }

    /** What to do about it; blank where nothing is known. */
    public static String remedy(Finding finding, Locale locale) {
        return find(finding.code() + ".remedy", finding, locale).orElse("");
    }

    /** How bad it is. */
    public static String severity(Severity severity, Locale locale) {
        return label("severity." + severity.id(), locale);
    }

    /** The label of its quick fix, if it has one. */
    public static Optional<String> fixLabel(Finding finding, Locale locale) {
        return finding.fix().map(fix -> label(fix.labelKey(), locale));
    }

    /** The text of a key without placeholders, such as a quick fix's label. */
    public static String label(String key, Locale locale) {
        return CHECKS.text(locale, key);
    }

    private static Optional<String> find(String key, Finding finding, Locale locale) {
        return ALL.stream()
                .flatMap(bundle -> bundle.find(locale, key, finding.args()).stream())
                .findFirst();
    }
}
