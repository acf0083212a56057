package org.collimator.citation;

import java.util.Locale;

/** The languages whose words for "edition", "pages" or "accessed" come along. */
final class Locales {
    private Locales() {}

    static boolean isEnglish(String language) {
        return !isGerman(language);
    }

    /** The file that serves a language. */
    static String file(String language) {
        if (isGerman(language)) {
            return "locales-de-DE.xml";
        }
        return language.toLowerCase(Locale.ROOT).startsWith("en-gb") ? "locales-en-GB.xml" : "locales-en-US.xml";
    }

    /** The name under which citeproc asks for it. */
    static String tag(String language) {
        return file(language).replace("locales-", "").replace(".xml", "");
    }

    /** Citing Medicine prints "3rd ed." wherever English is read; British English would say "3 edn". */
    static String ofMedicine(String language) {
        return isEnglish(language) ? "en-US" : language;
    }

    private static boolean isGerman(String language) {
        return Locale.forLanguageTag(language).getLanguage().equals("de");
    }
}
