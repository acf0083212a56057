package org.collimator.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.collimator.curriculum.AssessmentId;
import org.collimator.curriculum.ChecklistId;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.LessonId;
import org.collimator.curriculum.ModuleId;
import org.collimator.question.MediaId;
import org.collimator.question.ObjectiveId;
import org.collimator.question.QuestionId;
import org.collimator.question.Suppression;

/** Lets a finding stand on its element, and takes that back. Elements without suppressions of their own use the course's. Pure. */
public final class Suppressing {
    private Suppressing() {}

    /** The curriculum in which the finding of this code may stand on the element; an earlier reason is replaced. */
    public static Curriculum suppress(Curriculum curriculum, ElementRef ref, Suppression suppression) {
        return changed(curriculum, ref, before -> {
            List<Suppression> after = new ArrayList<>(without(before, suppression.code()));
            after.add(suppression);
            return after;
        });
    }

    /** The curriculum in which a finding of this code is told again. */
    public static Curriculum tellAgain(Curriculum curriculum, ElementRef ref, String code) {
        return changed(curriculum, ref, before -> without(before, code));
    }

    private static List<Suppression> without(List<Suppression> before, String code) {
        return Edits.without(before, each -> each.code().equals(code));
    }

    private static Curriculum changed(Curriculum curriculum, ElementRef ref, UnaryOperator<List<Suppression>> change) {
        String id = ref.id();
        return switch (ref.kind()) {
            case COURSE, REFERENCE -> curriculum.withSuppressions(change.apply(curriculum.suppressions()));
            case MODULE ->
                Edits.module(
                        curriculum,
                        new ModuleId(id),
                        module -> module.withSuppressions(change.apply(module.suppressions())));
            case OBJECTIVE ->
                Edits.objective(
                        curriculum, new ObjectiveId(id), one -> one.withSuppressions(change.apply(one.suppressions())));
            case LESSON ->
                Edits.lesson(
                        curriculum, new LessonId(id), one -> one.withSuppressions(change.apply(one.suppressions())));
            case QUESTION ->
                Edits.question(
                        curriculum,
                        new QuestionId(id),
                        one -> one.withAbout(one.about()
                                .withSuppressions(change.apply(one.about().suppressions()))));
            case CHECKLIST ->
                Edits.checklist(
                        curriculum, new ChecklistId(id), one -> one.withSuppressions(change.apply(one.suppressions())));
            case ASSESSMENT ->
                Edits.assessment(
                        curriculum,
                        new AssessmentId(id),
                        one -> one.withSuppressions(change.apply(one.suppressions())));
            case BLUEPRINT ->
                curriculum.withBlueprints(Edits.replaced(
                        curriculum.blueprints(),
                        each -> each.id().value().equals(id),
                        one -> one.withSuppressions(change.apply(one.suppressions()))));
            case MEDIA ->
                Edits.media(curriculum, new MediaId(id), one -> one.withSuppressions(change.apply(one.suppressions())));
        };
    }
}
