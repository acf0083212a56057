package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a reference; it is the CSL-JSON id. */
public record ReferenceId(@JsonValue String value) {
    public ReferenceId {
        Identifiers.require(value);
    }

    /**
     * The id that a file or a person wrote.
     *
     * @throws IllegalArgumentException where it is not one
     */
    @JsonCreator
    public static ReferenceId parse(String text) {
        return new ReferenceId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
