package org.collimator.exchange.player;

import java.util.List;
import java.util.Locale;
import org.collimator.text.MessageBundle;

/** The words that stand in rendered pages, in the language of the course where there is a translation, else in English. */
final class Words {
    private static final MessageBundle TEXTS = MessageBundle.of("org.collimator.exchange.player.messages");

    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
    }

    static Words of(String language) {
        return new Words(Locale.forLanguageTag(language));
    }

    String get(String key, Object... args) {
        return TEXTS.text(locale, key, List.of(args));
    }
}
