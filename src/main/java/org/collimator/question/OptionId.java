package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names an option, pair, item or target within its question; only letters, digits and underscore. */
public record OptionId(@JsonValue String value) {
    public OptionId {
        Identifiers.requireOption(value);
    }

    /**
     * The id that a file or a person wrote.
     *
     * @throws IllegalArgumentException where it is not one
     */
    @JsonCreator
    public static OptionId parse(String text) {
        return new OptionId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
