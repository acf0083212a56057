package org.collimator.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The words of one package of the editor, from its bundle {@code messages}, in the language of {@link Locale#getDefault()}. In the
 * pseudo-language {@code en-XA} every text stands in brackets with accents, so that a test finds words that come from
 * elsewhere. For any thread.
 */
public final class Texts {
    /** The language in which a test finds hard-coded words. */
    public static final Locale PSEUDO = Locale.forLanguageTag("en-XA");

    private static final ConcurrentMap<String, Texts> ALL = new ConcurrentHashMap<>();

    private final String bundle;

    private Texts(String bundle) {
        this.bundle = bundle;
    }

    /** The words of the package of a class. */
    public static Texts of(Class<?> anchor) {
        return ALL.computeIfAbsent(anchor.getPackageName() + ".messages", Texts::new);
    }

    /**
     * The text of a key.
     *
     * @param args what its placeholders stand for; without any the text is taken as it is
     * @throws MissingResourceException where the bundle lacks the key: a mistake in the program
     */
    public String get(String key, Object... args) {
        String pattern = bundle().getString(key);
        String text = args.length == 0 ? pattern : new MessageFormat(pattern, Locale.getDefault()).format(args);
        return PSEUDO.equals(Locale.getDefault()) ? pseudo(text) : text;
    }

    /** The text of a key that not every bundle has; the other text where this one lacks it. */
    public String getOr(String key, String other) {
        return has(key) ? get(key) : other;
    }

    /** Whether there is a text of this key. */
    public boolean has(String key) {
        return bundle().containsKey(key);
    }

    /** A setting of a key that is no text to be read, such as a shortcut or an icon's name; blank where there is none. */
    public String setting(String key) {
        return has(key) ? bundle().getString(key) : "";
    }

    private ResourceBundle bundle() {
        Locale locale = PSEUDO.equals(Locale.getDefault()) ? Locale.ENGLISH : Locale.getDefault();
        return ResourceBundle.getBundle(
                bundle, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static String pseudo(String text) {
        StringBuilder out = new StringBuilder("[");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = "aeiouAEIOU".indexOf(c);
            out.append(at < 0 ? c : "áéíóúÁÉÍÓÚ".charAt(at));
        }
        return out.append(']').toString();
    }
}
