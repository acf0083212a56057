package org.collimator.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Format;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The texts of one resource bundle (UTF-8 properties), by key and language; English where a language has no translation. What
 * stands in a bundle is for {@link MessageFormat}. For any thread; a missing key is a bug and thrown as such.
 */
public final class MessageBundle {
    private static final ResourceBundle.Control TRANSLATION_OR_ENGLISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String name;

    private MessageBundle(String name) {
        this.name = name;
    }

    /** The bundle of a name, such as {@code org.collimator.storage.messages}. */
    public static MessageBundle of(String name) {
        return new MessageBundle(Objects.requireNonNull(name, "name"));
    }

    /** The text of a key with its placeholders filled. */
    public String text(Locale locale, String key, List<?> args) {
        ResourceBundle texts = texts(locale);
        return format(texts.getString(key), language(texts, locale), args);
    }

    /** The text of a key without placeholders. */
    public String text(Locale locale, String key) {
        return text(locale, key, List.of());
    }

    /** The text of a key with its placeholders filled; empty where the bundle has no such key. */
    public Optional<String> find(Locale locale, String key, List<?> args) {
        return texts(locale).containsKey(key) ? Optional.of(text(locale, key, args)) : Optional.empty();
    }

    private ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(name, locale, TRANSLATION_OR_ENGLISH);
    }

    /** As asked for, country included, where there is a translation; English where there is none. */
    private static Locale language(ResourceBundle texts, Locale asked) {
        Locale found = texts.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : texts.getLocale();
        return found.getLanguage().equals(asked.getLanguage()) ? asked : found;
    }

    private static String format(String pattern, Locale locale, List<?> args) {
        MessageFormat format = new MessageFormat(pattern, locale);
        Format[] own = format.getFormatsByArgumentIndex();
        Object[] said = new Object[args.size()];
        for (int i = 0; i < said.length; i++) {
            said[i] = i < own.length && own[i] != null ? args.get(i) : plain(args.get(i), locale);
        }
        return format.format(said);
    }

    /** Years and pixels as people write them in a text: without grouping, without needless digits. */
    private static String plain(Object arg, Locale locale) {
        if (arg instanceof Worded worded) {
            return worded.in(locale);
        }
        if (arg instanceof Double number && !number.isInfinite() && !number.isNaN()) {
            BigDecimal rounded = BigDecimal.valueOf(number).round(new MathContext(6));
            return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        }
        return String.valueOf(arg);
    }
}
