package org.collimator.exchange.player;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
final class Direction {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "fa", "he", "iw", "ur", "ps", "sd", "ug", "yi", "ji", "dv", "ckb");

    private Direction() {}

    static String of(String language) {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage()) ? "rtl" : "ltr";
    }
}
