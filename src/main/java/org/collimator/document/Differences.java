package org.collimator.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;

/** What differs between two states of a curriculum, by element. Pure; for any thread. */
public final class Differences {
    private Differences() {}

    /** What happened to an element on the way from the one state to the other. */
    public enum Fate {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** An element that differs; one that moved within its list, and is otherwise the same, does not. */
    public record Difference(ElementRef ref, Fate fate) {}

    /** All differences, in the order of the outline of the later state, then what is gone. */
    public static List<Difference> between(Curriculum before, Curriculum after) {
        Map<ElementRef, Object> old = elements(before);
        List<Difference> differences = new ArrayList<>();
        elements(after).forEach((ref, now) -> {
            Object was = old.remove(ref);
            if (was == null) {
                differences.add(new Difference(ref, Fate.ADDED));
            } else if (!was.equals(now)) {
                differences.add(new Difference(ref, Fate.CHANGED));
            }
        });
        old.keySet().forEach(gone -> differences.add(new Difference(gone, Fate.REMOVED)));
        return differences;
    }

    /** Each element without what stands below it as an element of its own. */
    private static Map<ElementRef, Object> elements(Curriculum curriculum) {
        Map<ElementRef, Object> elements = new LinkedHashMap<>();
        elements.put(
                ElementRef.COURSE,
                curriculum.with(head -> head.modules(List.of())
                        .references(List.of())
                        .media(List.of())
                        .assessments(List.of())
                        .blueprints(List.of())));
        curriculum.modules().forEach(module -> add(elements, module));
        curriculum.assessments().forEach(each -> elements.putIfAbsent(ElementRef.of(each.id()), each));
        curriculum.blueprints().forEach(each -> elements.putIfAbsent(ElementRef.of(each.id()), each));
        curriculum.references().forEach(each -> elements.putIfAbsent(ElementRef.of(each.id()), each));
        curriculum.media().forEach(each -> elements.putIfAbsent(ElementRef.of(each.id()), each));
        return elements;
    }

    private static void add(Map<ElementRef, Object> elements, Module module) {
        elements.putIfAbsent(
                ElementRef.of(module.id()),
                module.with(head -> head.objectives(List.of())
                        .lessons(List.of())
                        .questions(List.of())
                        .checklists(List.of())));
        module.objectives().forEach(each -> elements.putIfAbsent(ElementRef.of(each.id()), each));
        module.lessons().forEach(each -> elements.putIfAbsent(ElementRef.of(each.id()), each));
        module.questions().forEach(each -> elements.putIfAbsent(ElementRef.of(each.id()), each));
        module.checklists().forEach(each -> elements.putIfAbsent(ElementRef.of(each.id()), each));
    }
}
