package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.collimator.question.Identifiers;

/** Names a module for ever; also the name of its file. */
public record ModuleId(@JsonValue String value) {
    public ModuleId {
        Identifiers.require(value);
    }

    /**
     * The id that a file or a person wrote.
     *
     * @throws IllegalArgumentException where it is not one
     */
    @JsonCreator
    public static ModuleId parse(String text) {
        return new ModuleId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
