package org.collimator.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.collimator.text.Worded;
import org.jspecify.annotations.Nullable;

/**
 * A title or a description of the schemas, which are published in English, in the language of whoever reads a finding. The
 * translations stand beside the schemas by their English words ({@code words_de.json}); they are read when the first such
 * finding is shown.
 *
 * @param english as it stands in the schema
 * @param whole what is said where a language has no translation of its own
 */
record SchemaWords(String english, @Nullable Worded whole) implements Worded {
    private static final Map<String, Map<String, String>> LANGUAGES = new ConcurrentHashMap<>();

    /** A title, which every language has. */
    static SchemaWords title(String english) {
        return new SchemaWords(english, null);
    }

    /** A description; instead of one that a language does not have, it says where it stands. */
    static SchemaWords description(String english) {
        return new SchemaWords(english, StorageMessages.phrase("schema.described"));
    }

    @Override
    public String in(Locale locale) {
        Map<String, String> words = LANGUAGES.computeIfAbsent(locale.getLanguage(), SchemaWords::read);
        if (english.isEmpty() || words.isEmpty()) {
            return english;
        }
        String translated = words.get(english);
        if (translated != null) {
            return translated;
        }
        return whole == null ? english : whole.in(locale);
    }

    /** The words of a language by their English; empty for English and where nobody translated. */
    static Map<String, String> read(String language) {
        try (InputStream in = SchemaWords.class.getResourceAsStream("schema/words_" + language + ".json")) {
            if (in == null) {
                return Map.of();
            }
            Map<String, String> words = new HashMap<>();
            JsonFormat.mapper()
                    .readTree(in)
                    .properties()
                    .forEach(word -> words.put(word.getKey(), word.getValue().asString()));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** English, for logs. */
    @Override
    public String toString() {
        return english;
    }
}
