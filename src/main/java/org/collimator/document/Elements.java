package org.collimator.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.Blueprint;
import org.collimator.curriculum.Checklist;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.Objective;
import org.collimator.curriculum.Reference;
import org.collimator.question.Question;

/** The elements of a curriculum as one collection, whatever their kinds. Pure. */
public final class Elements {
    /** The kinds of elements that stand in a module, in the order of the outline. */
    public static final List<ElementRef.Kind> IN_MODULE = List.of(
            ElementRef.Kind.OBJECTIVE, ElementRef.Kind.LESSON, ElementRef.Kind.QUESTION, ElementRef.Kind.CHECKLIST);

    /** The kinds of elements that stand in lists of the course after its modules, in the order of the outline. */
    public static final List<ElementRef.Kind> IN_COURSE = List.of(
            ElementRef.Kind.ASSESSMENT, ElementRef.Kind.BLUEPRINT, ElementRef.Kind.REFERENCE, ElementRef.Kind.MEDIA);

    private Elements() {}

    /** The name of an element. */
    public static ElementRef ref(Object element) {
        if (element instanceof Question question) {
            return ElementRef.of(question.id());
        }
        if (element instanceof Module module) {
            return ElementRef.of(module.id());
        }
        if (element instanceof Objective objective) {
            return ElementRef.of(objective.id());
        }
        if (element instanceof Lesson lesson) {
            return ElementRef.of(lesson.id());
        }
        if (element instanceof Checklist checklist) {
            return ElementRef.of(checklist.id());
        }
        return refInCourse(element);
    }

    private static ElementRef refInCourse(Object element) {
        if (element instanceof Assessment assessment) {
            return ElementRef.of(assessment.id());
        }
        if (element instanceof Blueprint blueprint) {
            return ElementRef.of(blueprint.id());
        }
        if (element instanceof Reference reference) {
            return ElementRef.of(reference.id());
        }
        if (element instanceof Media media) {
            return ElementRef.of(media.id());
        }
        if (element instanceof Curriculum) {
            return ElementRef.COURSE;
        }
        throw new IllegalArgumentException("no element: " + element);
    }

    /** The elements of a kind in a module, in order. */
    public static List<?> in(Module module, ElementRef.Kind kind) {
        return Shelf.of(module, kind);
    }

    /** The elements of a kind in a list of the course, in order. */
    public static List<?> in(Curriculum curriculum, ElementRef.Kind kind) {
        return Shelf.of(curriculum, kind);
    }

    /** The elements of a kind in the list that stands in a module or in the course, in order. */
    public static List<?> in(Curriculum curriculum, ElementRef parent, ElementRef.Kind kind) {
        return Shelf.of(curriculum, parent, kind);
    }

    /** All elements but the course itself, in the order of the outline. */
    public static void each(Curriculum curriculum, Consumer<Object> consumer) {
        for (Module module : curriculum.modules()) {
            consumer.accept(module);
            IN_MODULE.forEach(kind -> Shelf.of(module, kind).forEach(consumer));
        }
        IN_COURSE.forEach(kind -> Shelf.of(curriculum, kind).forEach(consumer));
    }

    /** The names with those of all that stands in the modules among them. */
    public static Set<ElementRef> withContents(Curriculum curriculum, Collection<ElementRef> refs) {
        Set<ElementRef> all = new LinkedHashSet<>(refs);
        for (Module module : curriculum.modules()) {
            if (all.contains(ElementRef.of(module.id()))) {
                contents(module).forEach(element -> all.add(ref(element)));
            }
        }
        return all;
    }

    /** What stands in a module. */
    static List<Object> contents(Module module) {
        List<Object> contents = new ArrayList<>();
        IN_MODULE.forEach(kind -> contents.addAll(Shelf.of(module, kind)));
        return contents;
    }

    /**
     * The elements of these names in the order of the outline, each once; what stands in a module that is among them is not told by
     * itself, and neither is the course.
     */
    public static List<Object> find(Curriculum curriculum, Collection<ElementRef> refs) {
        Set<ElementRef> wanted = new HashSet<>(refs);
        List<Object> found = new ArrayList<>();
        for (Module module : curriculum.modules()) {
            if (wanted.remove(ElementRef.of(module.id()))) {
                found.add(module);
                contents(module).forEach(element -> wanted.remove(ref(element)));
            } else {
                contents(module).stream()
                        .filter(element -> wanted.remove(ref(element)))
                        .forEach(found::add);
            }
        }
        for (ElementRef.Kind kind : IN_COURSE) {
            Shelf.of(curriculum, kind).stream()
                    .filter(element -> wanted.remove(ref(element)))
                    .forEach(found::add);
        }
        return found;
    }
}
