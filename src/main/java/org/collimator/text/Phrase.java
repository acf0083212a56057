package org.collimator.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Something to say whose language is not known yet: a key of a bundle and what its placeholders stand for. Phrases may stand
 * among the arguments of other phrases; the whole is worded in one language by {@link MessageBundle}.
 *
 * @param bundle which texts
 * @param key which of them
 * @param args what its placeholders stand for
 */
public record Phrase(String bundle, String key, List<Object> args) implements Worded {
    public Phrase {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(key, "key");
        args = List.copyOf(args);
    }

    /** A phrase of a bundle. */
    public static Phrase of(String bundle, String key, Object... args) {
        return new Phrase(bundle, key, List.of(args));
    }

    @Override
    public String in(Locale locale) {
        return MessageBundle.of(bundle).text(locale, key, args);
    }

    /** The words in the language of the desktop, for logs. */
    @Override
    public String toString() {
        return in(Locale.getDefault());
    }
}
