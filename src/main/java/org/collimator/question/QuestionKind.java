package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of question, in the order of the palette. */
public enum QuestionKind {
    // The id is in users' files: never change it.
    SINGLE_CHOICE("single-choice", SingleChoice.class),
    MULTIPLE_CHOICE("multiple-choice", MultipleChoice.class),
    TRUE_FALSE("true-false", TrueFalse.class),
    MATCHING("matching", Matching.class),
    ORDERING("ordering", Ordering.class),
    SHORT_TEXT("short-text", ShortText.class),
    NUMERIC("numeric", Numeric.class),
    HOTSPOT("hotspot", Hotspot.class);

    private final String id;
    private final Class<? extends Question> type;

    QuestionKind(String id, Class<? extends Question> type) {
        this.id = id;
        this.type = type;
    }

    /** The id in files, which never changes. */
    @JsonValue
    public String id() {
        return id;
    }

    /** The record of this kind. */
    public Class<? extends Question> type() {
        return type;
    }

    /** The kind with this id, if the program knows it. */
    public static Optional<QuestionKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** A question of this kind on which nothing has been written yet, worth one point. */
    public Question blank(QuestionId id) {
        return switch (this) {
            case SINGLE_CHOICE -> new SingleChoice(id, "", 1, List.of(), true, "", About.NOTHING, Map.of());
            case MULTIPLE_CHOICE ->
                new MultipleChoice(
                        id, "", 1, List.of(), ChoiceScoring.ALL_OR_NOTHING, true, "", About.NOTHING, Map.of());
            case TRUE_FALSE -> new TrueFalse(id, "", 1, null, "", "", "", About.NOTHING, Map.of());
            case MATCHING -> new Matching(id, "", 1, List.of(), List.of(), true, "", About.NOTHING, Map.of());
            case ORDERING -> new Ordering(id, "", 1, List.of(), OrderScoring.EXACT, "", About.NOTHING, Map.of());
            case SHORT_TEXT -> new ShortText(id, "", 1, List.of(), "", About.NOTHING, Map.of());
            case NUMERIC ->
                new Numeric(
                        id, "", 1, null, Tolerance.EXACT, "", List.of(), false, List.of(), "", About.NOTHING, Map.of());
            case HOTSPOT -> new Hotspot(id, "", 1, null, List.of(), "", About.NOTHING, Map.of());
        };
    }
}
