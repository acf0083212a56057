package org.collimator.ui.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes ids that people can read: what something is called, and a number where that is taken. Pure. */
public final class FreshId {
    private static final int LONGEST = 40;

    private FreshId() {}

    /**
     * An id that is not taken yet.
     *
     * @param words what it is to remind of, such as a title or a file's name
     * @param otherwise where the words have no letter that an id may have
     */
    public static String of(String words, String otherwise, Predicate<String> taken) {
        String base = base(words, "-");
        String stem = base.isEmpty() ? otherwise : base;
        return numbered(stem, "-", taken);
    }

    /** The same for an option or an item, whose id may have no hyphens. */
    public static String ofOption(String stem, Predicate<String> taken) {
        for (int n = 1; ; n++) {
            if (!taken.test(stem + n)) {
                return stem + n;
            }
        }
    }

    private static String numbered(String stem, String joint, Predicate<String> taken) {
        if (!taken.test(stem)) {
            return stem;
        }
        for (int n = 2; ; n++) {
            if (!taken.test(stem + joint + n)) {
                return stem + joint + n;
            }
        }
    }

    private static String base(String words, String joint) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", joint)
                .replaceAll("^-+|-+$", "");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length()));
        return cut.replaceAll("-+$", "");
    }
}
