package org.collimator.storage;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this package, from its bundle. */
final class StorageMessages {
    static final String BUNDLE = "org.collimator.storage.messages";

    private StorageMessages() {}

    /** The message of the key. */
    static String text(String key, List<Object> args) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.getDefault());
        return new MessageFormat(bundle.getString(key), Locale.getDefault())
                .format(args.stream().map(StorageMessages::plain).toArray());
    }

    /** The message and what to do about it. */
    static String withRemedy(String key, List<Object> args) {
        return text(key, args) + " " + text(key + ".remedy", args);
    }

    /** Numbers as they stand in files, without grouping. */
    private static Object plain(Object arg) {
        return arg instanceof Number ? String.valueOf(arg) : arg;
    }
}
