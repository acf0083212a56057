package org.collimator.ui.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.Objective;
import org.collimator.question.ObjectiveId;
import org.collimator.question.Question;

/**
 * The rows of all questions of one curriculum. Immutable; the rows of later curricula take over every row whose question is the very
 * same, so that following an edit costs what the edit touched.
 */
final class BankRows {
    /** No curriculum. */
    static final BankRows NONE = new BankRows(List.of(), new IdentityHashMap<>(), Map.of(), 0);

    private final List<BankRow> all;
    private final Map<Module, List<BankRow>> blocks;
    private final Map<ObjectiveId, String> objectives;
    private final int made;

    private BankRows(
            List<BankRow> all, Map<Module, List<BankRow>> blocks, Map<ObjectiveId, String> objectives, int made) {
        this.all = all;
        this.blocks = blocks;
        this.objectives = objectives;
        this.made = made;
    }

    /** All rows in the order of the curriculum. */
    List<BankRow> all() {
        return all;
    }

    /** How many rows had to be made, the others having been taken over. */
    int made() {
        return made;
    }

    /** The rows of the next curriculum. */
    BankRows next(Curriculum curriculum, BankWords words) {
        Map<ObjectiveId, String> names = names(curriculum);
        boolean sameNames = names.equals(objectives);
        IdentityHashMap<Module, List<BankRow>> next = new IdentityHashMap<>();
        IdentityHashMap<Question, BankRow> known = sameNames ? changedRows(curriculum) : known(all);
        List<BankRow> rows = new ArrayList<>(all.size() + 16);
        int fresh = 0;
        for (Module module : curriculum.modules()) {
            List<BankRow> block = sameNames ? blocks.get(module) : null;
            if (block == null) {
                block = new ArrayList<>(module.questions().size());
                for (Question question : module.questions()) {
                    BankRow before = known.get(question);
                    String codes = codes(question, names);
                    if (before == null) {
                        fresh++;
                        block.add(new BankRow(question, module, title(module), codes, words));
                    } else {
                        block.add(before.at(module, title(module), codes));
                    }
                }
            }
            next.put(module, block);
            rows.addAll(block);
        }
        return new BankRows(rows, next, names, fresh);
    }

    private IdentityHashMap<Question, BankRow> changedRows(Curriculum curriculum) {
        IdentityHashMap<Module, Boolean> kept = new IdentityHashMap<>();
        curriculum.modules().forEach(module -> kept.put(module, true));
        List<BankRow> changed = new ArrayList<>();
        blocks.forEach((module, block) -> {
            if (!kept.containsKey(module)) {
                changed.addAll(block);
            }
        });
        return known(changed);
    }

    private static IdentityHashMap<Question, BankRow> known(List<BankRow> rows) {
        IdentityHashMap<Question, BankRow> known = new IdentityHashMap<>();
        rows.forEach(row -> known.put(row.question(), row));
        return known;
    }

    private static Map<ObjectiveId, String> names(Curriculum curriculum) {
        Map<ObjectiveId, String> names = new HashMap<>();
        for (Module module : curriculum.modules()) {
            for (Objective objective : module.objectives()) {
                names.putIfAbsent(
                        objective.id(),
                        objective.code().isBlank() ? objective.id().value() : objective.code());
            }
        }
        return names;
    }

    private static String codes(Question question, Map<ObjectiveId, String> names) {
        List<ObjectiveId> ids = question.about().objectives();
        if (ids.size() == 1) {
            return names.getOrDefault(ids.get(0), ids.get(0).value());
        }
        StringJoiner codes = new StringJoiner(", ");
        ids.forEach(id -> codes.add(names.getOrDefault(id, id.value())));
        return codes.toString();
    }

    private static String title(Module module) {
        return module.title().isBlank() ? module.id().value() : module.title();
    }
}
