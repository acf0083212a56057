package org.collimator.ui.question;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.document.Edits;
import org.collimator.document.ElementIndex;
import org.collimator.document.ElementRef;
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
                        (curriculum, ref, change) -> edited(context, curriculum, ref, change))
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
                        (curriculum, ref, change) ->
                                edited(context, curriculum, ref, question -> question.match(cases.apply(change))))
                .asPart();
    }

    /** The index knows the module, so that a letter does not search ten thousand questions. */
    private static Curriculum edited(
            EditorContext context, Curriculum curriculum, ElementRef ref, UnaryOperator<Question> change) {
        ModuleId module = context.workspace()
                .index()
                .find(ref)
                .map(ElementIndex.Entry::module)
                .map(Module::id)
                .orElse(null);
        return Edits.question(curriculum, module, new QuestionId(ref.id()), change);
    }
}
