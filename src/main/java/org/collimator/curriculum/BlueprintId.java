package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.collimator.question.Identifiers;

/** Names a blueprint for ever. */
public record BlueprintId(@JsonValue String value) {
    public BlueprintId {
        Identifiers.require(value);
    }

    /**
     * The id that a file or a person wrote.
     *
     * @throws IllegalArgumentException where it is not one
     */
    @JsonCreator
    public static BlueprintId parse(String text) {
        return new BlueprintId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
