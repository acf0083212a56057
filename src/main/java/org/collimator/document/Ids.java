package org.collimator.document;

import org.collimator.curriculum.AssessmentId;
import org.collimator.curriculum.BlueprintId;
import org.collimator.curriculum.ChecklistId;
import org.collimator.curriculum.LessonId;
import org.collimator.curriculum.ModuleId;
import org.collimator.question.MediaId;
import org.collimator.question.ObjectiveId;
import org.collimator.question.QuestionId;
import org.collimator.question.ReferenceId;
import org.jspecify.annotations.Nullable;

/** Between typed ids and the names that stand for an element of any kind. */
final class Ids {
    private Ids() {}

    /** The element that an id names; null for ids of what is no element, such as a role's. */
    static @Nullable ElementRef ref(Object id) {
        if (id instanceof QuestionId question) {
            return ElementRef.of(question);
        }
        if (id instanceof ObjectiveId objective) {
            return ElementRef.of(objective);
        }
        if (id instanceof ReferenceId reference) {
            return ElementRef.of(reference);
        }
        if (id instanceof MediaId media) {
            return ElementRef.of(media);
        }
        if (id instanceof ModuleId module) {
            return ElementRef.of(module);
        }
        if (id instanceof LessonId lesson) {
            return ElementRef.of(lesson);
        }
        if (id instanceof ChecklistId checklist) {
            return ElementRef.of(checklist);
        }
        if (id instanceof AssessmentId assessment) {
            return ElementRef.of(assessment);
        }
        return id instanceof BlueprintId blueprint ? ElementRef.of(blueprint) : null;
    }

    /** The typed id of an element. */
    static Object id(ElementRef ref) {
        return switch (ref.kind()) {
            case MODULE -> new ModuleId(ref.id());
            case OBJECTIVE -> new ObjectiveId(ref.id());
            case LESSON -> new LessonId(ref.id());
            case QUESTION -> new QuestionId(ref.id());
            case CHECKLIST -> new ChecklistId(ref.id());
            case ASSESSMENT -> new AssessmentId(ref.id());
            case BLUEPRINT -> new BlueprintId(ref.id());
            case REFERENCE -> new ReferenceId(ref.id());
            case MEDIA -> new MediaId(ref.id());
            case COURSE -> throw new IllegalArgumentException("the course has no id of this kind");
        };
    }
}
