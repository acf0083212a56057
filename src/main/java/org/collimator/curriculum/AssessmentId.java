package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.collimator.question.Identifiers;

/** Names an assessment for ever. */
public record AssessmentId(@JsonValue String value) {
    public AssessmentId {
        Identifiers.require(value);
    }

    /**
     * The id that a file or a person wrote.
     *
     * @throws IllegalArgumentException where it is not one
     */
    @JsonCreator
    public static AssessmentId parse(String text) {
        return new AssessmentId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
