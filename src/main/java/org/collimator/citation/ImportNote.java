package org.collimator.citation;

import java.util.List;
import java.util.Locale;
import org.collimator.text.MessageBundle;

/**
 * Something that a person who imports references should know.
 *
 * @param key of the message bundle of this package
 * @param line where it stands in the file, from 1; 0 where it concerns the whole
 * @param args what the message names
 */
public record ImportNote(String key, int line, List<String> args) {
    private static final MessageBundle TEXTS = MessageBundle.of("org.collimator.citation.messages");

    public ImportNote {
        args = List.copyOf(args);
    }

    static ImportNote of(String key, int line, String... args) {
        return new ImportNote(key, line, List.of(args));
    }

    /** In the words of the language of the desktop. */
    public String text() {
        return text(Locale.getDefault());
    }

    /** In the words of a language, with the line where there is one. */
    public String text(Locale locale) {
        String words = TEXTS.text(locale, key, args);
        return line == 0 ? words : TEXTS.text(locale, "import.line", List.of(line, words));
    }
}
