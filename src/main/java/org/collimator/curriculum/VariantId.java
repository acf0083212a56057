package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.collimator.question.Identifiers;

/** Names a variant of the programme. */
public record VariantId(@JsonValue String value) {
    public VariantId {
        Identifiers.require(value);
    }

    /**
     * The id that a file or a person wrote.
     *
     * @throws IllegalArgumentException where it is not one
     */
    @JsonCreator
    public static VariantId parse(String text) {
        return new VariantId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
