package org.collimator.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.AssessmentId;
import org.collimator.curriculum.Checklist;
import org.collimator.curriculum.ChecklistId;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.LessonId;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Objective;
import org.collimator.curriculum.Reference;
import org.collimator.question.MediaId;
import org.collimator.question.ObjectiveId;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.question.ReferenceId;
import org.jspecify.annotations.Nullable;

/**
 * Changes of one element of a curriculum, found by its id. What does not change is shared with the curriculum before, and a
 * change that changes nothing gives back the very same curriculum.
 */
public final class Edits {
    private Edits() {}

    /** The module with this id, changed. */
    public static Curriculum module(Curriculum curriculum, ModuleId id, UnaryOperator<Module> change) {
        return modules(curriculum, module -> module.id().equals(id) ? change.apply(module) : module);
    }

    /** The question with this id, in whatever module it stands, changed. */
    public static Curriculum question(Curriculum curriculum, QuestionId id, UnaryOperator<Question> change) {
        return modules(curriculum, module -> {
            List<Question> next =
                    replaced(module.questions(), question -> question.id().equals(id), change);
            return next == module.questions() ? module : module.withQuestions(next);
        });
    }

    /**
     * The question with this id, changed, which most likely stands in a module; the others are searched only where it does not.
     *
     * @param likely the module; null where nothing is known
     */
    public static Curriculum question(
            Curriculum curriculum, @Nullable ModuleId likely, QuestionId id, UnaryOperator<Question> change) {
        boolean holds = curriculum.modules().stream()
                .filter(module -> module.id().equals(likely))
                .flatMap(module -> module.questions().stream())
                .anyMatch(question -> question.id().equals(id));
        if (!holds) {
            return question(curriculum, id, change);
        }
        return modules(curriculum, module -> {
            if (!module.id().equals(likely)) {
                return module;
            }
            List<Question> next =
                    replaced(module.questions(), question -> question.id().equals(id), change);
            return next == module.questions() ? module : module.withQuestions(next);
        });
    }

    /** The objective with this id, changed. */
    public static Curriculum objective(Curriculum curriculum, ObjectiveId id, UnaryOperator<Objective> change) {
        return modules(curriculum, module -> {
            List<Objective> next =
                    replaced(module.objectives(), objective -> objective.id().equals(id), change);
            return next == module.objectives() ? module : module.withObjectives(next);
        });
    }

    /** The lesson with this id, changed. */
    public static Curriculum lesson(Curriculum curriculum, LessonId id, UnaryOperator<Lesson> change) {
        return modules(curriculum, module -> {
            List<Lesson> next = replaced(module.lessons(), lesson -> lesson.id().equals(id), change);
            return next == module.lessons() ? module : module.withLessons(next);
        });
    }

    /** The checklist with this id, changed. */
    public static Curriculum checklist(Curriculum curriculum, ChecklistId id, UnaryOperator<Checklist> change) {
        return modules(curriculum, module -> {
            List<Checklist> next =
                    replaced(module.checklists(), checklist -> checklist.id().equals(id), change);
            return next == module.checklists() ? module : module.withChecklists(next);
        });
    }

    /** The media record with this id, changed. */
    public static Curriculum media(Curriculum curriculum, MediaId id, UnaryOperator<Media> change) {
        List<Media> next = replaced(curriculum.media(), media -> media.id().equals(id), change);
        return next == curriculum.media() ? curriculum : curriculum.withMedia(next);
    }

    /** The reference with this id, changed. */
    public static Curriculum reference(Curriculum curriculum, ReferenceId id, UnaryOperator<Reference> change) {
        List<Reference> next =
                replaced(curriculum.references(), reference -> reference.id().equals(id), change);
        return next == curriculum.references() ? curriculum : curriculum.withReferences(next);
    }

    /** The assessment with this id, changed. */
    public static Curriculum assessment(Curriculum curriculum, AssessmentId id, UnaryOperator<Assessment> change) {
        List<Assessment> next =
                replaced(curriculum.assessments(), assessment -> assessment.id().equals(id), change);
        return next == curriculum.assessments() ? curriculum : curriculum.withAssessments(next);
    }

    /** Every module as the change makes it. */
    public static Curriculum modules(Curriculum curriculum, UnaryOperator<Module> change) {
        List<Module> next = replaced(curriculum.modules(), module -> true, change);
        return next == curriculum.modules() ? curriculum : curriculum.withModules(next);
    }

    /** The curriculum without this media record; the file stays where it is. */
    public static Curriculum withoutMedia(Curriculum curriculum, MediaId id) {
        List<Media> next = without(curriculum.media(), media -> media.id().equals(id));
        return next == curriculum.media() ? curriculum : curriculum.withMedia(next);
    }

    /** The curriculum without this question; what points to it then dangles. */
    public static Curriculum withoutQuestion(Curriculum curriculum, QuestionId id) {
        return modules(curriculum, module -> {
            List<Question> next =
                    without(module.questions(), question -> question.id().equals(id));
            return next == module.questions() ? module : module.withQuestions(next);
        });
    }

    /** The question with this id, if there is one. */
    public static Optional<Question> findQuestion(Curriculum curriculum, QuestionId id) {
        return curriculum.modules().stream()
                .flatMap(module -> module.questions().stream())
                .filter(question -> question.id().equals(id))
                .findFirst();
    }

    /** The elements, those that are meant changed; the very same list where that makes no difference. */
    public static <T> List<T> replaced(List<T> elements, Predicate<T> meant, UnaryOperator<T> change) {
        List<T> next = null;
        for (int i = 0; i < elements.size(); i++) {
            T before = elements.get(i);
            T after = meant.test(before) ? change.apply(before) : before;
            if (after != before) {
                next = next == null ? new ArrayList<>(elements) : next;
                next.set(i, after);
            }
        }
        return next == null ? elements : next;
    }

    /** The elements but those that are meant; the very same list where there are none. */
    public static <T> List<T> without(List<T> elements, Predicate<T> meant) {
        List<T> rest = elements.stream().filter(meant.negate()).toList();
        return rest.size() == elements.size() ? elements : rest;
    }
}
