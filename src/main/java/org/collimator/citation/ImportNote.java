package org.collimator.citation;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/**
 * Something that a person who imports references should know.
 *
 * @param key of the message bundle of this package
 * @param line where it stands in the file, from 1; 0 where it concerns the whole
 * @param args what the message names
 */
public record ImportNote(String key, int line, List<String> args) {
    public ImportNote {
        args = List.copyOf(args);
    }

    static ImportNote of(String key, int line, String... args) {
        return new ImportNote(key, line, List.of(args));
    }

    /** In words, with the line where there is one. */
    public String text() {
        ResourceBundle bundle = ResourceBundle.getBundle("org.collimator.citation.messages");
        String words = new MessageFormat(bundle.getString(key), bundle.getLocale()).format(args.toArray());
        return line == 0
                ? words
                : new MessageFormat(bundle.getString("import.line")).format(new Object[] {String.valueOf(line), words});
    }
}
