package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a question for ever; learning management systems keep their statistics under it. */
public record QuestionId(@JsonValue String value) {
    public QuestionId {
        Identifiers.require(value);
    }

    /**
     * The id that a file or a person wrote.
     *
     * @throws IllegalArgumentException where it is not one
     */
    @JsonCreator
    public static QuestionId parse(String text) {
        return new QuestionId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
