package org.collimator.exchange;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of export and import. */
public final class ExchangeText {
    /** The bundle with the texts of formats, findings and failures. */
    public static final String BUNDLE = "org.collimator.exchange.messages";

    private ExchangeText() {}

    /** The text under a key with its placeholders filled. */
    public static String of(String key, Object... args) {
        String pattern = ResourceBundle.getBundle(BUNDLE, Locale.getDefault()).getString(key);
        return new MessageFormat(pattern, Locale.getDefault()).format(args);
    }

    /** What a failure says of itself; its kind where it is silent. */
    public static String said(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
