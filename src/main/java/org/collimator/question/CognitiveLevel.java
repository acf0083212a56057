package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a question asks of the learner's mind: the six levels of the revised Bloom taxonomy (Anderson, Krathwohl 2001). */
public enum CognitiveLevel {
    REMEMBER(1),
    UNDERSTAND(2),
    APPLY(3),
    ANALYSE(4),
    EVALUATE(5),
    CREATE(6);

    private final int number;

    CognitiveLevel(int number) {
        this.number = number;
    }

    /** The id in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** 1 for remember to 6 for create, as in an objective's level. */
    public int number() {
        return number;
    }
}
