package org.collimator.storage;

import java.util.List;
import java.util.Locale;
import org.collimator.text.MessageBundle;
import org.collimator.text.Phrase;

/** The words of this package, from its bundle. */
final class StorageMessages {
    static final String BUNDLE = "org.collimator.storage.messages";

    private static final MessageBundle TEXTS = MessageBundle.of(BUNDLE);

    private StorageMessages() {}

    /** The message of the key, in the language of the desktop. */
    static String text(String key, List<Object> args) {
        return TEXTS.text(Locale.getDefault(), key, args);
    }

    /** The message and what to do about it, in the language of the desktop. */
    static String withRemedy(String key, List<Object> args) {
        return text(key, args) + " " + text(key + ".remedy", args);
    }

    /** The message of the key, in a language that whoever shows it will choose. */
    static Phrase phrase(String key, Object... args) {
        return Phrase.of(BUNDLE, key, args);
    }
}
