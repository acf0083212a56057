package org.collimator.ui.kit;

import java.text.Normalizer;
import java.util.Locale;

/** What a user types to find something: every word must stand in the text, in any order, accents and case aside. */
public final class Filter {
    private final String[] words;

    /** The words that were typed. */
    public Filter(String typed) {
        String plain = plain(typed).strip();
        words = plain.isEmpty() ? new String[0] : plain.split("\\s+");
    }

    /** Whether nothing was typed. */
    public boolean isEmpty() {
        return words.length == 0;
    }

    /** Whether all words stand in the text. */
    public boolean accepts(String text) {
        return acceptsPlain(plain(text));
    }

    /** The same for a text that went through {@link #plain} before. */
    public boolean acceptsPlain(String plain) {
        for (String word : words) {
            if (!plain.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** A text in small letters without accents, to be kept where it is looked through often. */
    public static String plain(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 0x80);
        String base =
                ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return base.toLowerCase(Locale.ROOT);
    }
}
