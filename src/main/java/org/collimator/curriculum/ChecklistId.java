package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.collimator.question.Identifiers;

/** Names an observed checklist for ever. */
public record ChecklistId(@JsonValue String value) {
    public ChecklistId {
        Identifiers.require(value);
    }

    /**
     * The id that a file or a person wrote.
     *
     * @throws IllegalArgumentException where it is not one
     */
    @JsonCreator
    public static ChecklistId parse(String text) {
        return new ChecklistId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
