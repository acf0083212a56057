package org.collimator.document;

import java.util.Objects;
import org.collimator.curriculum.AssessmentId;
import org.collimator.curriculum.BlueprintId;
import org.collimator.curriculum.ChecklistId;
import org.collimator.curriculum.LessonId;
import org.collimator.curriculum.ModuleId;
import org.collimator.question.MediaId;
import org.collimator.question.ObjectiveId;
import org.collimator.question.QuestionId;
import org.collimator.question.ReferenceId;

/**
 * Names an element of a curriculum, whatever its kind and wherever it stands; it outlives every edit of the element.
 *
 * @param kind what it is
 * @param id its id; blank for the course, of which there is one
 */
public record ElementRef(Kind kind, String id) {
    /** The course itself. */
    public static final ElementRef COURSE = new ElementRef(Kind.COURSE, "");

    public ElementRef {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    /** The kinds of elements that an author selects, moves and edits as one. */
    public enum Kind {
        COURSE,
        MODULE,
        OBJECTIVE,
        LESSON,
        QUESTION,
        CHECKLIST,
        ASSESSMENT,
        BLUEPRINT,
        REFERENCE,
        MEDIA;

        /** Whether elements of this kind stand within a module. */
        public boolean isInModule() {
            return this == OBJECTIVE || this == LESSON || this == QUESTION || this == CHECKLIST;
        }
    }

    /** A module. */
    public static ElementRef of(ModuleId id) {
        return new ElementRef(Kind.MODULE, id.value());
    }

    /** An objective. */
    public static ElementRef of(ObjectiveId id) {
        return new ElementRef(Kind.OBJECTIVE, id.value());
    }

    /** A lesson. */
    public static ElementRef of(LessonId id) {
        return new ElementRef(Kind.LESSON, id.value());
    }

    /** A question. */
    public static ElementRef of(QuestionId id) {
        return new ElementRef(Kind.QUESTION, id.value());
    }

    /** A checklist. */
    public static ElementRef of(ChecklistId id) {
        return new ElementRef(Kind.CHECKLIST, id.value());
    }

    /** An assessment. */
    public static ElementRef of(AssessmentId id) {
        return new ElementRef(Kind.ASSESSMENT, id.value());
    }

    /** A blueprint. */
    public static ElementRef of(BlueprintId id) {
        return new ElementRef(Kind.BLUEPRINT, id.value());
    }

    /** A reference. */
    public static ElementRef of(ReferenceId id) {
        return new ElementRef(Kind.REFERENCE, id.value());
    }

    /** A record of the media folder. */
    public static ElementRef of(MediaId id) {
        return new ElementRef(Kind.MEDIA, id.value());
    }
}
