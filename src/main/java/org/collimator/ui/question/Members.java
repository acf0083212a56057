package org.collimator.ui.question;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.collimator.document.Edits;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.ui.form.RecordForm;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;

/** Begins the forms of this package. */
final class Members {
    private Members() {}

    /** A part of a page with members that every question has. */
    static RecordForm<Question> ofAll(EditorContext context, String name) {
        return new RecordForm<>(
                        context,
                        Question.class,
                        name,
                        Texts.of(Members.class),
                        (curriculum, ref, change) -> Edits.question(curriculum, new QuestionId(ref.id()), change))
                .asPart();
    }

    /**
     * A part of a page with members that one kind has.
     *
     * @param cases applies a change to a question of the kind and leaves others as they are
     */
    static <Q extends Question> RecordForm<Q> of(
            EditorContext context, Class<Q> type, Function<UnaryOperator<Q>, Question.Cases<Question>> cases) {
        return new RecordForm<>(
                        context,
                        type,
                        "question",
                        Texts.of(Members.class),
                        (curriculum, ref, change) -> Edits.question(
                                curriculum, new QuestionId(ref.id()), question -> question.match(cases.apply(change))))
                .asPart();
    }
}
