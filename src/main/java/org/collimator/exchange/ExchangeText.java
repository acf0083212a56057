package org.collimator.exchange;

import java.util.List;
import java.util.Locale;
import org.collimator.text.MessageBundle;
import org.collimator.text.Phrase;

/** The words of export and import. */
public final class ExchangeText {
    static final String BUNDLE = "org.collimator.exchange.messages";

    private static final MessageBundle TEXTS = MessageBundle.of(BUNDLE);

    private ExchangeText() {}

    /** The text under a key with its placeholders filled, in the language of the desktop. */
    public static String of(String key, Object... args) {
        return TEXTS.text(Locale.getDefault(), key, List.of(args));
    }

    /** The text under a key, in a language that whoever shows it will choose. */
    static Phrase phrase(String key, Object... args) {
        return Phrase.of(BUNDLE, key, args);
    }
}
