package org.collimator.document;

import java.util.List;
import java.util.Optional;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.Blueprint;
import org.collimator.curriculum.Checklist;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Objective;
import org.collimator.curriculum.Reference;
import org.collimator.question.Question;

/** The lists in which elements stand, by their kind. */
final class Shelf {
    private Shelf() {}

    /** The elements of a kind in the list of the course. */
    static List<?> of(Curriculum curriculum, ElementRef.Kind kind) {
        return switch (kind) {
            case MODULE -> curriculum.modules();
            case ASSESSMENT -> curriculum.assessments();
            case BLUEPRINT -> curriculum.blueprints();
            case REFERENCE -> curriculum.references();
            case MEDIA -> curriculum.media();
            case COURSE, OBJECTIVE, LESSON, QUESTION, CHECKLIST -> throw none(kind);
        };
    }

    /** The elements of a kind in a module. */
    static List<?> of(Module module, ElementRef.Kind kind) {
        return switch (kind) {
            case OBJECTIVE -> module.objectives();
            case LESSON -> module.lessons();
            case QUESTION -> module.questions();
            case CHECKLIST -> module.checklists();
            case COURSE, MODULE, ASSESSMENT, BLUEPRINT, REFERENCE, MEDIA -> throw none(kind);
        };
    }

    /** The elements of a kind in the list that stands in a module or in the course. */
    static List<?> of(Curriculum curriculum, ElementRef parent, ElementRef.Kind kind) {
        return kind.isInModule()
                ? module(curriculum, parent)
                        .<List<?>>map(module -> of(module, kind))
                        .orElse(List.of())
                : of(curriculum, kind);
    }

    /** The module of this name. */
    static Optional<Module> module(Curriculum curriculum, ElementRef ref) {
        return curriculum.modules().stream()
                .filter(module -> module.id().value().equals(ref.id()))
                .findFirst();
    }

    /** The course with other elements in one of its lists. */
    static Curriculum with(Curriculum curriculum, ElementRef.Kind kind, List<?> elements) {
        return switch (kind) {
            case MODULE -> curriculum.withModules(all(elements, Module.class));
            case ASSESSMENT -> curriculum.withAssessments(all(elements, Assessment.class));
            case BLUEPRINT -> curriculum.withBlueprints(all(elements, Blueprint.class));
            case REFERENCE -> curriculum.withReferences(all(elements, Reference.class));
            case MEDIA -> curriculum.withMedia(all(elements, Media.class));
            case COURSE, OBJECTIVE, LESSON, QUESTION, CHECKLIST -> throw none(kind);
        };
    }

    /** The module with other elements in one of its lists. */
    static Module with(Module module, ElementRef.Kind kind, List<?> elements) {
        return switch (kind) {
            case OBJECTIVE -> module.withObjectives(all(elements, Objective.class));
            case LESSON -> module.withLessons(all(elements, Lesson.class));
            case QUESTION -> module.withQuestions(all(elements, Question.class));
            case CHECKLIST -> module.withChecklists(all(elements, Checklist.class));
            case COURSE, MODULE, ASSESSMENT, BLUEPRINT, REFERENCE, MEDIA -> throw none(kind);
        };
    }

    /** The course with other elements in the list that stands in a module or in the course. */
    static Curriculum with(Curriculum curriculum, ElementRef parent, ElementRef.Kind kind, List<?> elements) {
        return kind.isInModule()
                ? Edits.module(curriculum, new ModuleId(parent.id()), module -> with(module, kind, elements))
                : with(curriculum, kind, elements);
    }

    private static <T> List<T> all(List<?> elements, Class<T> type) {
        return elements.stream().<T>map(type::cast).toList();
    }

    private static IllegalArgumentException none(ElementRef.Kind kind) {
        return new IllegalArgumentException("no list of " + kind);
    }
}
