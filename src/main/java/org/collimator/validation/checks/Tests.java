package org.collimator.validation.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.question.QuestionId;
import org.jspecify.annotations.Nullable;

/** The assessments and which questions they take, counted by difference. */
final class Tests {
    private final IdentityHashMap<Unit, Form> forms = new IdentityHashMap<>();
    private final Map<ModuleId, List<Form>> byModule = new HashMap<>();
    private final Map<QuestionId, List<Form>> byQuestion = new HashMap<>();
    private final List<Form> fromAll = new ArrayList<>();

    @Nullable
    Form form(Unit assessment) {
        return forms.get(assessment);
    }

    /** A question is there no longer, is new or is another one. */
    void question(Unit unit, @Nullable ItemFacts before, @Nullable ItemFacts after, Set<Unit> concerned) {
        ModuleId module = module(unit);
        if (before != null) {
            count(unit, module, before, -1, concerned);
        }
        int pools = unit.pools;
        int summative = unit.summativePools;
        unit.pools = 0;
        unit.summativePools = 0;
        if (after != null) {
            count(unit, module, after, 1, concerned);
            if (pools != unit.pools || summative != unit.summativePools) {
                concerned.add(unit);
            }
        }
    }

    private void count(Unit unit, ModuleId module, ItemFacts facts, int sign, Set<Unit> concerned) {
        for (Form form : relevant(module, facts.question().id())) {
            if (form.count(module, facts, sign)) {
                concerned.add(form.unit);
                if (sign > 0) {
                    unit.pools++;
                    unit.summativePools += form.summative ? 1 : 0;
                }
            } else if (!form.pools.isEmpty()) {
                concerned.add(form.unit);
            }
        }
    }

    private Set<Form> relevant(ModuleId module, QuestionId question) {
        List<Form> ofModule = byModule.getOrDefault(module, List.of());
        List<Form> ofQuestion = byQuestion.getOrDefault(question, List.of());
        if (ofModule.isEmpty() && ofQuestion.isEmpty() && fromAll.isEmpty()) {
            return Set.of();
        }
        Set<Form> relevant = new LinkedHashSet<>(fromAll);
        relevant.addAll(ofModule);
        relevant.addAll(ofQuestion);
        return relevant;
    }

    /**
     * An assessment is new or another one.
     *
     * @param questions all questions but those that are counted later
     */
    void assessment(Unit unit, Questions questions, Set<Unit> concerned) {
        Form before = forms.get(unit);
        if (before != null && before.fits(unit.as(Assessment.class))) {
            return;
        }
        if (before != null) {
            removed(unit, questions, concerned);
        }
        Form form = new Form(unit);
        forms.put(unit, form);
        list(form, true);
        shift(form, questions, 1, concerned);
    }

    /** An assessment is there no longer. */
    void removed(Unit unit, Questions questions, Set<Unit> concerned) {
        Form form = forms.remove(unit);
        if (form != null) {
            list(form, false);
            shift(form, questions, -1, concerned);
        }
    }

    private static void shift(Form form, Questions questions, int sign, Set<Unit> concerned) {
        for (Unit question : questions.of(form)) {
            ItemFacts facts = question.facts.item();
            if (facts != null && form.count(module(question), facts, sign)) {
                question.pools += sign;
                question.summativePools += form.summative ? sign : 0;
                concerned.add(question);
            }
        }
    }

    private void list(Form form, boolean add) {
        Set<ModuleId> modules = form.modules();
        if (!form.pools.isEmpty() && modules.isEmpty()) {
            put(fromAll, form, add);
        }
        modules.forEach(module -> put(byModule.computeIfAbsent(module, m -> new ArrayList<>()), form, add));
        form.fixed.forEach(question -> put(byQuestion.computeIfAbsent(question, q -> new ArrayList<>()), form, add));
    }

    private static void put(List<Form> list, Form form, boolean add) {
        if (add) {
            list.add(form);
        } else {
            list.remove(form);
        }
    }

    static ModuleId module(Unit question) {
        Unit head = question.group.head;
        if (head == null) {
            throw new IllegalStateException("a question outside a module");
        }
        return head.as(Module.class).id();
    }
}
