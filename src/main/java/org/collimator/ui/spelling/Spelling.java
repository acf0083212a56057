package org.collimator.ui.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of a language and of imaging. English is there, American or British as the course's language says, or both where it
 * does not say; other languages are not checked. Loading takes a moment and belongs off the event thread. Immutable; for any thread.
 */
public final class Spelling {
    private static final Map<String, Spelling> LOADED = new ConcurrentHashMap<>();

    private final Affixes affixes;
    private final Map<String, String> stems;
    private final Set<String> terms;

    private Spelling(Affixes affixes, Map<String, String> stems, Set<String> terms) {
        this.affixes = affixes;
        this.stems = stems;
        this.terms = terms;
    }

    /** The words of a BCP 47 language; empty where there is no list of it. */
    public static Optional<Spelling> of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        if (!locale.getLanguage().equals("en")) {
            return Optional.empty();
        }
        String country = locale.getCountry();
        String variety = country.equals("US") ? "us" : country.isEmpty() ? "" : "gb";
        return Optional.of(LOADED.computeIfAbsent(variety, Spelling::load));
    }

    /** Whether there are words of a language, without loading them. */
    public static boolean knowsLanguage(String language) {
        return Locale.forLanguageTag(language).getLanguage().equals("en");
    }

    private static Spelling load(String variety) {
        Affixes affixes = Affixes.read(lines("en.aff"));
        Map<String, String> stems = new HashMap<>(140_000);
        read("en.dic", stems);
        if (!variety.equals("gb")) {
            read("en-us.dic", stems);
        }
        if (!variety.equals("us")) {
            read("en-gb.dic", stems);
        }
        Set<String> terms = new HashSet<>();
        for (String line : lines("imaging.txt")) {
            if (!line.startsWith("#")) {
                for (String word : line.strip().split("\\s+", -1)) {
                    terms.add(word);
                    terms.add(word.toLowerCase(Locale.ROOT));
                }
            }
        }
        return new Spelling(affixes, stems, terms);
    }

    private static void read(String file, Map<String, String> stems) {
        for (String line : lines(file)) {
            int slash = line.indexOf('/');
            String stem = slash < 0 ? line : line.substring(0, slash);
            String flags = slash < 0 ? "" : line.substring(slash + 1).strip().intern();
            stems.merge(stem.strip(), flags, (one, other) -> (one + other).intern());
        }
    }

    private static List<String> lines(String file) {
        try (InputStream in = Spelling.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no words: " + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the word is spelt right; words in capitals and with a capital where a sentence begins count as the words they are. */
    public boolean knows(String word) {
        String plain = word.replace('’', '\'');
        if (isKnown(plain)) {
            return true;
        }
        String small = plain.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(plain.charAt(0));
        if (capital && isKnown(small)) {
            return true;
        }
        boolean shouted = plain.equals(plain.toUpperCase(Locale.ROOT));
        return shouted
                && small.length() > 1
                && isKnown(small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1));
    }

    private boolean isKnown(String word) {
        if (stems.containsKey(word) || terms.contains(word)) {
            return true;
        }
        return affixes.makes(word, this::takes) || isTerm(word);
    }

    private boolean takes(String stem, char flag) {
        String flags = stems.get(stem);
        return flags != null && flags.indexOf(flag) >= 0;
    }

    /** Terms of the field also stand in the plural, with an apostrophe, and behind common beginnings. */
    private boolean isTerm(String word) {
        if (word.endsWith("'s") && terms.contains(word.substring(0, word.length() - 2))) {
            return true;
        }
        return word.length() > 4 && word.endsWith("s") && terms.contains(word.substring(0, word.length() - 1));
    }

    /** What may have been meant, the likeliest first; at most six. */
    public List<String> suggestions(String word) {
        return new Suggestions(affixes, this::knows, stems.keySet(), terms).of(word.replace('’', '\''));
    }
}
