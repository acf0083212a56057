package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.collimator.question.Identifiers;

/** Names an audience role within the curriculum. */
public record RoleId(@JsonValue String value) {
    public RoleId {
        Identifiers.require(value);
    }

    /**
     * The id that a file or a person wrote.
     *
     * @throws IllegalArgumentException where it is not one
     */
    @JsonCreator
    public static RoleId parse(String text) {
        return new RoleId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
