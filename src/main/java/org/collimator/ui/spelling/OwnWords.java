package org.collimator.ui.spelling;

import java.util.Set;
import java.util.TreeSet;
import org.collimator.ui.kit.Settings;

/** The words that the user has added; they stand in the settings. On the event thread. */
public final class OwnWords {
    private static final String KEY = "spelling.words";

    private final Settings settings;

    /** The words in these settings. */
    public OwnWords(Settings settings) {
        this.settings = settings;
    }

    /** All of them. */
    public Set<String> all() {
        String words = settings.get(KEY, "").strip();
        return words.isEmpty() ? Set.of() : Set.of(words.split("\\s+"));
    }

    /** Adds a word from now on. */
    public void add(String word) {
        Set<String> all = new TreeSet<>(all());
        if (all.add(word.strip())) {
            settings.put(KEY, String.join(" ", all));
            settings.store();
        }
    }
}
