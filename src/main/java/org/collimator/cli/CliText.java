package org.collimator.cli;

import java.util.List;
import java.util.Locale;
import org.collimator.text.MessageBundle;
import org.collimator.text.Phrase;

/** The words of the command line. */
final class CliText {
    static final String BUNDLE = "org.collimator.cli.messages";

    private static final MessageBundle TEXTS = MessageBundle.of(BUNDLE);

    private CliText() {}

    static String of(String key, Object... args) {
        return TEXTS.text(Locale.getDefault(), key, List.of(args));
    }

    static Phrase phrase(String key, Object... args) {
        return Phrase.of(BUNDLE, key, args);
    }
}
