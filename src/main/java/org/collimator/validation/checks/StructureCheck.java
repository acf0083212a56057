package org.collimator.validation.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Objective;
import org.collimator.curriculum.Prerequisite;
import org.collimator.curriculum.PrerequisiteKind;
import org.collimator.curriculum.Variant;
import org.collimator.question.ObjectiveId;
import org.collimator.question.QuestionId;
import org.jspecify.annotations.Nullable;

/** Checks that need the whole order of modules or objectives; they run only when that order may have changed. */
final class StructureCheck {
    private List<Unit> order = List.of();
    private boolean anyParents;
    private Set<Unit> told = new HashSet<>();
    private Set<Unit> toldParents = new HashSet<>();

    /** Brings the findings up to date; says whether anything had to be checked again. */
    boolean check(Outline parts, Curriculum curriculum, Changes changes) {
        List<Unit> next = parts.modules().stream()
                .flatMap(group -> Stream.ofNullable(group.head))
                .toList();
        boolean moved = !next.equals(order);
        order = next;
        boolean modules = moved || touches(changes, Part.MODULE) || touches(changes, Part.CURRICULUM);
        if (modules) {
            prerequisites(parts);
        }
        boolean variants =
                !curriculum.variants().isEmpty() || !parts.head().facts.uses().isEmpty();
        boolean contents = modules || touches(changes, Part.LESSON) || questionsMoved(changes);
        if (contents && variants) {
            parts.head().found(Unit.Source.GRAPH, variants(curriculum));
        }
        boolean parents = touches(changes, Part.OBJECTIVE)
                && (anyParents || changes.changed().stream().anyMatch(changed -> hasParent(changed.unit().facts)));
        if (parents) {
            parents(parts);
        }
        return modules || (contents && variants) || parents;
    }

    private static boolean touches(Changes changes, Part part) {
        return changes.changed().stream().anyMatch(changed -> changed.unit().part == part)
                || changes.removed().stream().anyMatch(unit -> unit.part == part);
    }

    private static boolean questionsMoved(Changes changes) {
        return changes.removed().stream().anyMatch(unit -> unit.part == Part.QUESTION)
                || changes.changed().stream()
                        .anyMatch(changed -> changed.unit().part == Part.QUESTION
                                && changed.before().item() == null);
    }

    private static boolean hasParent(Facts facts) {
        return facts.uses().stream().anyMatch(use -> use.how() == Use.How.PARENT);
    }

    private void prerequisites(Outline parts) {
        Map<Integer, List<Draft>> found = new Graph(Inspection.modules(parts)).check();
        Set<Unit> now = new HashSet<>();
        List<Group> groups = parts.modules();
        for (int i = 0; i < groups.size(); i++) {
            Unit head = groups.get(i).head;
            List<Draft> drafts = found.getOrDefault(i, List.of());
            if (head != null) {
                head.found(Unit.Source.GRAPH, drafts);
                if (!drafts.isEmpty()) {
                    now.add(head);
                }
            }
        }
        told.stream().filter(unit -> !now.contains(unit)).forEach(unit -> unit.found(Unit.Source.GRAPH, List.of()));
        told = now;
    }

    private void parents(Outline parts) {
        Map<ObjectiveId, ObjectiveId> above = new HashMap<>();
        Map<ObjectiveId, Integer> seen = new HashMap<>();
        List<Unit> objectives = parts.objectives();
        for (Unit unit : objectives) {
            Objective objective = unit.as(Objective.class);
            // An id that is given twice stands for neither objective, so that their order does not matter.
            seen.merge(objective.id(), 1, Integer::sum);
            if (objective.parent() != null) {
                above.put(objective.id(), objective.parent());
            }
        }
        anyParents = !above.isEmpty();
        seen.forEach((id, count) -> {
            if (count > 1) {
                above.remove(id);
            }
        });
        Set<Unit> now = new HashSet<>();
        for (Unit unit : objectives) {
            String cycle = cycle(unit.as(Objective.class).id(), above);
            if (cycle != null) {
                Notes notes = new Notes();
                notes.add(Rule.OBJECTIVE_PARENT_CYCLE, "/parent", cycle);
                unit.found(Unit.Source.GRAPH, notes.drafts());
                now.add(unit);
            }
        }
        toldParents.stream()
                .filter(unit -> !now.contains(unit))
                .forEach(unit -> unit.found(Unit.Source.GRAPH, List.of()));
        toldParents = now;
    }

    private static @Nullable String cycle(ObjectiveId start, Map<ObjectiveId, ObjectiveId> above) {
        LinkedHashSet<ObjectiveId> way = new LinkedHashSet<>();
        ObjectiveId at = start;
        while (at != null && way.add(at)) {
            at = above.get(at);
        }
        if (!start.equals(at)) {
            return null;
        }
        List<String> names = new ArrayList<>();
        way.forEach(id -> names.add(id.value()));
        names.add(start.value());
        return String.join(" \u2192 ", names);
    }

    /** CUR-09: what a variant leaves out though something in it needs it. */
    private static List<Draft> variants(Curriculum curriculum) {
        Notes notes = new Notes();
        Map<QuestionId, Module> home = new HashMap<>();
        for (Module module : curriculum.modules()) {
            module.questions().forEach(question -> home.putIfAbsent(question.id(), module));
        }
        for (int i = 0; i < curriculum.variants().size(); i++) {
            Variant variant = curriculum.variants().get(i);
            Set<ModuleId> selected = selected(curriculum, variant);
            String pointer = "/variants/" + i;
            String name = variant.title().isBlank() ? variant.id().value() : variant.title();
            if (selected.isEmpty()) {
                notes.add(Rule.VARIANT_EMPTY, pointer, name);
            }
            for (Module module : curriculum.modules()) {
                if (selected.contains(module.id())) {
                    leftOut(curriculum, module, selected, home, pointer, name, notes);
                }
            }
        }
        return notes.drafts();
    }

    /** The modules that a variant shows. */
    static Set<ModuleId> selected(Curriculum curriculum, Variant variant) {
        Set<ModuleId> selected = new LinkedHashSet<>();
        for (Module module : curriculum.modules()) {
            boolean included = variant.include().isEmpty() || variant.include().contains(module.id());
            if (included && !variant.exclude().contains(module.id())) {
                selected.add(module.id());
            }
        }
        return selected;
    }

    private static void leftOut(
            Curriculum curriculum,
            Module module,
            Set<ModuleId> selected,
            Map<QuestionId, Module> home,
            String pointer,
            String name,
            Notes notes) {
        for (Prerequisite prerequisite : module.prerequisites()) {
            Module other = curriculum.modules().stream()
                    .filter(m -> m.id().equals(prerequisite.module()))
                    .findFirst()
                    .orElse(null);
            boolean required = prerequisite.kind() != PrerequisiteKind.RECOMMENDED;
            if (required && other != null && !selected.contains(other.id())) {
                notes.add(Rule.VARIANT_PREREQUISITE, pointer, name, ModuleScan.name(module), ModuleScan.name(other));
            }
        }
        module.lessons().forEach(lesson -> {
            Gather gather = new Gather();
            LessonScan.scan(lesson, gather);
            for (Use use : gather.facts(null).uses()) {
                Module other = use.how() == Use.How.PRACTISED
                        ? home.get(QuestionId.parse(use.key().id()))
                        : null;
                if (other != null && !selected.contains(other.id())) {
                    notes.add(
                            Rule.VARIANT_QUESTION,
                            pointer,
                            name,
                            use.key().id(),
                            ModuleScan.name(module),
                            ModuleScan.name(other));
                }
            }
        });
    }
}
