package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.collimator.question.Identifiers;

/** Names a lesson for ever. */
public record LessonId(@JsonValue String value) {
    public LessonId {
        Identifiers.require(value);
    }

    /**
     * The id that a file or a person wrote.
     *
     * @throws IllegalArgumentException where it is not one
     */
    @JsonCreator
    public static LessonId parse(String text) {
        return new LessonId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
