package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a multiple-choice answer is marked. */
public enum ChoiceScoring {
    /** Full marks for exactly the keyed options, else none. */
    ALL_OR_NOTHING,
    /** Each option rightly ticked or rightly left earns its share: 1/n. */
    PER_OPTION,
    /** Each key ticked earns 1/k, each other option ticked costs 1/k, never below 0; k is the number of keys. */
    RIGHT_MINUS_WRONG;

    /** The id in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
