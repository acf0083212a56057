package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a picture, sound or film of the curriculum. */
public record MediaId(@JsonValue String value) {
    public MediaId {
        Identifiers.require(value);
    }

    /**
     * The id that a file or a person wrote.
     *
     * @throws IllegalArgumentException where it is not one
     */
    @JsonCreator
    public static MediaId parse(String text) {
        return new MediaId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
