package org.collimator.validation.checks;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.collimator.validation.FindingText;

/** The remedies that the program can apply by itself. */
public enum Remedy {
    REMOVE_DUPLICATE_OPTION,
    TRIM_TEXT,
    SORT_OPTIONS,
    DROP_ID,
    REMOVE_MEDIA_RECORD,
    SHUFFLE_OPTIONS,
    MOVE_WORDS_TO_STEM,
    REMOVE_OPTION,
    STRIP_DOI,
    NO_PATIENT,
    REMOVE_SUPPRESSION,
    DROP_REPEATED_ITEM;

    /** The message key of its label. */
    public String key() {
        return "fix." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the undo menu says. */
    String label() {
        return Objects.requireNonNull(Labels.TEXTS.get(this));
    }

    /** Looked up once: many findings share few labels. */
    private static final class Labels {
        static final Map<Remedy, String> TEXTS = new EnumMap<>(Remedy.class);

        static {
            for (Remedy remedy : values()) {
                TEXTS.put(remedy, FindingText.label(remedy.key(), Locale.getDefault()));
            }
        }
    }
}
