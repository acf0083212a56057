package org.collimator.validation.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collimator.curriculum.ModuleId;
import org.collimator.question.QuestionId;

/** The questions of one state of a curriculum by module and by id, so that a module's test need not look at all of them. */
final class Questions {
    private final List<Unit> all;
    private final Map<ModuleId, List<Unit>> byModule = new HashMap<>();
    private final Map<QuestionId, List<Unit>> byId = new HashMap<>();

    Questions(List<Unit> all) {
        this.all = all;
        for (Unit question : all) {
            ItemFacts facts = question.facts.item();
            if (facts != null) {
                byModule.computeIfAbsent(Tests.module(question), m -> new ArrayList<>())
                        .add(question);
                byId.computeIfAbsent(facts.question().id(), id -> new ArrayList<>(1))
                        .add(question);
            }
        }
    }

    /** Those that the assessment may take. */
    Collection<Unit> of(Form form) {
        Set<ModuleId> modules = form.modules();
        if (!form.pools.isEmpty() && modules.isEmpty()) {
            return all;
        }
        Set<Unit> some = new LinkedHashSet<>();
        modules.forEach(module -> some.addAll(byModule.getOrDefault(module, List.of())));
        form.fixed.forEach(id -> some.addAll(byId.getOrDefault(id, List.of())));
        return some;
    }
}
