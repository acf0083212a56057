package org.collimator.cli;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.collimator.validation.Finding;

/** A finding's words, from the bundle of the package that made it. */
final class FindingMessages {
    private static final List<String> BUNDLES = List.of(
            "org.collimator.validation.messages",
            "org.collimator.storage.messages",
            "org.collimator.exchange.messages");

    private FindingMessages() {}

    /** What is wrong. */
    static String message(Finding finding) {
        return text(finding.code(), finding).orElse(finding.code());
    }

    /** What to do about it; blank where nothing is known. */
    static String remedy(Finding finding) {
        return text(finding.code() + ".remedy", finding).orElse("");
    }

    private static Optional<String> text(String key, Finding finding) {
        Object[] args = finding.args().stream()
                .map(arg -> arg instanceof Number ? String.valueOf(arg) : arg)
                .toArray();
        return BUNDLES.stream()
                .map(name -> ResourceBundle.getBundle(name, Locale.getDefault()))
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> new MessageFormat(bundle.getString(key), Locale.getDefault()).format(args));
    }
}
