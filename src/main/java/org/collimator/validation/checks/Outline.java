package org.collimator.validation.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.Blueprint;
import org.collimator.curriculum.Checklist;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Faq;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Objective;
import org.collimator.curriculum.Reference;
import org.collimator.document.Place;
import org.collimator.question.Question;
import org.jspecify.annotations.Nullable;

/** The parts of a curriculum as units, kept from one curriculum to the next as far as the elements are the same. */
final class Outline {
    private final Group top = new Group();
    private final Group references = new Group();
    private final Group media = new Group();
    private final Unit head;
    private List<Group> modules = new ArrayList<>();
    private @Nullable Curriculum current;

    Outline(Curriculum curriculum) {
        head = new Unit(Part.CURRICULUM, top, curriculum, Place.curriculum());
        top.head = head;
        top.branches.add(new Branch(Part.ASSESSMENT, top, e -> ((Assessment) e).id()));
        top.branches.add(new Branch(Part.BLUEPRINT, top, e -> ((Blueprint) e).id()));
        references.branches.add(new Branch(Part.REFERENCE, references, e -> ((Reference) e).id()));
        media.branches.add(new Branch(Part.MEDIA, media, e -> ((Media) e).id()));
    }

    Unit head() {
        return head;
    }

    Group top() {
        return top;
    }

    Group references() {
        return references;
    }

    Group media() {
        return media;
    }

    List<Group> modules() {
        return modules;
    }

    /** Makes the outline that of the next curriculum. */
    Changes update(Curriculum next) {
        Changes changes = new Changes();
        Curriculum before = current;
        if (before == null) {
            changes.added(head);
        } else if (!HeadFields.same(before, next)) {
            changes.replaced(head, next);
        }
        head.element = next;
        current = next;
        String file = Place.CURRICULUM_FILE;
        top.branches.get(0).update(next.assessments(), file, "/assessments", changes);
        top.branches.get(1).update(next.blueprints(), file, "/blueprints", changes);
        if (before == null || before.modules() != next.modules()) {
            updateModules(next.modules(), changes);
        }
        references.branches.get(0).update(next.references(), Place.REFERENCES_FILE, "", changes);
        media.branches.get(0).update(next.media(), Place.MEDIA_FILE, "", changes);
        return changes;
    }

    private void updateModules(List<Module> next, Changes changes) {
        IdentityHashMap<Module, Group> same = new IdentityHashMap<>();
        Map<ModuleId, Group> byId = new HashMap<>();
        for (Group group : modules) {
            group.retained = false;
            Module module = module(group);
            same.putIfAbsent(module, group);
        }
        List<@Nullable Group> matched = new ArrayList<>();
        for (Module module : next) {
            Group group = same.remove(module);
            if (group != null) {
                group.retained = true;
            }
            matched.add(group);
        }
        for (Group group : modules) {
            if (!group.retained) {
                byId.putIfAbsent(module(group).id(), group);
            }
        }
        List<Group> result = new ArrayList<>(next.size());
        for (int i = 0; i < next.size(); i++) {
            Group group = matched.get(i);
            result.add(group != null ? group : group(next.get(i), byId, changes));
        }
        for (Group group : modules) {
            if (!group.retained) {
                each(group, changes::removed);
            }
        }
        modules = result;
    }

    private static Module module(Group group) {
        Unit unit = group.head;
        if (unit == null) {
            throw new IllegalStateException("a module's group without its head");
        }
        return unit.as(Module.class);
    }

    private static Group group(Module module, Map<ModuleId, Group> byId, Changes changes) {
        Group group = byId.remove(module.id());
        if (group == null) {
            group = new Group();
            Unit unit = new Unit(
                    Part.MODULE, group, module, Place.module(module.id().value()));
            group.head = unit;
            branches(group);
            changes.added(unit);
        } else if (!HeadFields.same(module(group), module)) {
            changes.replaced(headOf(group), module);
        }
        group.retained = true;
        headOf(group).element = module;
        fill(group, module, changes);
        return group;
    }

    private static Unit headOf(Group group) {
        Unit unit = group.head;
        if (unit == null) {
            throw new IllegalStateException("a module's group without its head");
        }
        return unit;
    }

    private static void branches(Group group) {
        group.branches.add(new Branch(Part.OBJECTIVE, group, e -> ((Objective) e).id()));
        group.branches.add(new Branch(Part.LESSON, group, e -> ((Lesson) e).id()));
        group.branches.add(new Branch(Part.QUESTION, group, e -> ((Question) e).id()));
        group.branches.add(new Branch(Part.CHECKLIST, group, e -> ((Checklist) e).id()));
        group.branches.add(new Branch(Part.FAQ, group, e -> ((Faq) e).question()));
    }

    private static void fill(Group group, Module module, Changes changes) {
        String file = Place.module(module.id().value()).file();
        group.branches.get(0).update(module.objectives(), file, "/objectives", changes);
        group.branches.get(1).update(module.lessons(), file, "/lessons", changes);
        group.branches.get(2).update(module.questions(), file, "/questions", changes);
        group.branches.get(3).update(module.checklists(), file, "/checklists", changes);
        group.branches.get(4).update(module.faq(), file, "/faq", changes);
    }

    private static void each(Group group, Consumer<Unit> action) {
        if (group.head != null) {
            action.accept(group.head);
        }
        group.branches.forEach(branch -> branch.units().forEach(action));
    }

    /** Every unit there is. */
    void each(Consumer<Unit> action) {
        each(top, action);
        modules.forEach(group -> each(group, action));
        each(references, action);
        each(media, action);
    }

    /** All questions, module by module. */
    List<Unit> questions() {
        List<Unit> questions = new ArrayList<>();
        modules.forEach(group -> questions.addAll(group.branches.get(2).units()));
        return questions;
    }

    /** All objectives, module by module. */
    List<Unit> objectives() {
        List<Unit> objectives = new ArrayList<>();
        modules.forEach(group -> objectives.addAll(group.branches.get(0).units()));
        return objectives;
    }
}
