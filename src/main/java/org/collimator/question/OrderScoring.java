package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an ordering is marked. */
public enum OrderScoring {
    /** Full marks for the exact order, else none. */
    EXACT,
    /** Share of the n−1 neighbouring pairs of the key that stand together and in order in the answer. */
    ADJACENT_PAIRS,
    /** Kendall's tau mapped to 0 to 1: (tau + 1) / 2, the share of all pairs in the right order. */
    KENDALL;

    /** The id in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
