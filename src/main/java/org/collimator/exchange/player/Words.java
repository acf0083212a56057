package org.collimator.exchange.player;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that stand in rendered pages, in the language of the course where there is a translation, else in English. */
final class Words {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    static Words of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle.Control noSurprise =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Words(
                ResourceBundle.getBundle("org.collimator.exchange.player.messages", locale, noSurprise), locale);
    }

    String get(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }
}
