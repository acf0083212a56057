package org.collimator.ui.shell;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.Objective;
import org.collimator.question.ObjectiveId;
import org.collimator.question.Status;

/**
 * The share of objectives that a question or a checklist assesses, kept up to date at the cost of what changed: a module that is the
 * same as before is not counted again. Retired questions assess nothing. For one thread.
 */
final class Assessed {
    private IdentityHashMap<Module, Set<ObjectiveId>> modules = new IdentityHashMap<>();
    private OptionalInt share = OptionalInt.empty();

    /** In per cent, 100 only where none is left; empty where there is no objective. */
    OptionalInt share(Curriculum curriculum) {
        IdentityHashMap<Module, Set<ObjectiveId>> next = new IdentityHashMap<>();
        boolean same = curriculum.modules().size() == modules.size();
        for (Module module : curriculum.modules()) {
            Set<ObjectiveId> known = modules.get(module);
            same &= known != null;
            next.put(module, known == null ? assessedIn(module) : known);
        }
        if (!same) {
            modules = next;
            share = count(next);
        }
        return share;
    }

    private static Set<ObjectiveId> assessedIn(Module module) {
        Set<ObjectiveId> assessed = new HashSet<>();
        module.questions().stream()
                .filter(question -> question.about().status() != Status.RETIRED)
                .forEach(question -> assessed.addAll(question.about().objectives()));
        module.checklists().forEach(checklist -> assessed.addAll(checklist.objectives()));
        return assessed;
    }

    private static OptionalInt count(Map<Module, Set<ObjectiveId>> modules) {
        Set<ObjectiveId> assessed = new HashSet<>();
        modules.values().forEach(assessed::addAll);
        int all = 0;
        int hit = 0;
        for (Module module : modules.keySet()) {
            for (Objective objective : module.objectives()) {
                all++;
                hit += assessed.contains(objective.id()) ? 1 : 0;
            }
        }
        return all == 0 ? OptionalInt.empty() : OptionalInt.of(hit * 100 / all);
    }
}
