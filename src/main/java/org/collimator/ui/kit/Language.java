package org.collimator.ui.kit;

import java.util.List;
import java.util.Locale;

/** The language of the editor itself: the chosen one, or the system's where it is one of ours. */
public final class Language {
    /** The languages that are complete. */
    public static final List<String> ALL = List.of("en", "de");

    private static final String KEY = "language";

    private Language() {}

    /** The language that the next start speaks. */
    public static String chosen(Settings settings) {
        String chosen = settings.get(KEY, Locale.getDefault().getLanguage());
        return ALL.contains(chosen) ? chosen : ALL.get(0);
    }

    /** Chooses a language for the next start. */
    public static void choose(Settings settings, String language) {
        settings.put(KEY, language);
    }

    /** Lets the whole program speak the chosen language; before any window is made. The country's customs stay the system's. */
    public static void apply(Settings settings) {
        String language = chosen(settings);
        if (!Locale.getDefault().getLanguage().equals(language)) {
            Locale.setDefault(Locale.forLanguageTag(language));
        }
    }
}
