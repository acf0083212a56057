package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a learning objective for ever. */
public record ObjectiveId(@JsonValue String value) {
    public ObjectiveId {
        Identifiers.require(value);
    }

    /**
     * The id that a file or a person wrote.
     *
     * @throws IllegalArgumentException where it is not one
     */
    @JsonCreator
    public static ObjectiveId parse(String text) {
        return new ObjectiveId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
