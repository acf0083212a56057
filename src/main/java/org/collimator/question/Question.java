package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;

/**
 * One question of any kind. The id of the kind stands in users' files as {@code kind}.
 *
 * <p>Nobody asks {@code instanceof} of a question: what differs by kind goes through {@link #match}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface Question
        permits SingleChoice, MultipleChoice, TrueFalse, Matching, Ordering, ShortText, Numeric, Hotspot {

    /** Names the question for ever. */
    QuestionId id();

    /** What is asked, in Markdown; blank while the author has not written it. */
    String stem();

    /** What a wholly right answer earns; at least 0. */
    double points();

    /** What the learner reads after answering, whatever the answer was, in Markdown; may be blank. */
    String feedback();

    /** What educators know of it. */
    About about();

    /** Members of a newer version, kept as they are. */
    Map<String, Object> extra();

    /** Which kind this is. */
    @JsonIgnore
    QuestionKind kind();

    /**
     * Marks an answer by the rule of the kind.
     *
     * @throws IllegalArgumentException where the answer is of another kind's shape
     */
    Mark mark(Answer answer);

    /** The same question without anything that tells the right answer: key, credits and feedback. */
    Question withoutKey();

    /** The same question with other words about it. */
    Question withAbout(About about);

    /** Calls the case of this kind. */
    <R> R match(Cases<R> cases);

    /** One method a kind: add a kind here and the compiler names every place that must learn about it. */
    interface Cases<R> {
        R singleChoice(SingleChoice question);

        R multipleChoice(MultipleChoice question);

        R trueFalse(TrueFalse question);

        R matching(Matching question);

        R ordering(Ordering question);

        R shortText(ShortText question);

        R numeric(Numeric question);

        R hotspot(Hotspot question);
    }
}
