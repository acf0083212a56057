package org.collimator.ui.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.AssessmentItem;
import org.collimator.curriculum.Blueprint;
import org.collimator.curriculum.BlueprintNode;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.question.Status;
import org.collimator.validation.checks.BlueprintShare;
import org.jspecify.annotations.Nullable;

/** How questions are spread over the nodes of a blueprint. Pure; for any thread. */
final class BlueprintTable {
    private BlueprintTable() {}

    /**
     * A node with its shares.
     *
     * @param title of the node; blank for the questions that belong to none
     * @param depth how many nodes are above it
     * @param target share that it should have, 0 to 1; negative where nothing is said
     * @param actual share that it has, 0 to 1
     * @param questions how many questions count for it, as drawn on average
     */
    record Row(String title, int depth, double target, double actual, double questions) {
        /** How far the actual share is above the target. */
        double difference() {
            return target < 0 ? 0 : actual - target;
        }
    }

    /** The nodes in the order of the tree, then what belongs to none. */
    static List<Row> of(Blueprint blueprint, IdentityHashMap<Question, Double> weights) {
        Map<String, BlueprintNode> byId = new LinkedHashMap<>();
        blueprint.nodes().forEach(node -> byId.putIfAbsent(node.id(), node));
        Map<String, Double> counts = new HashMap<>();
        double total = 0;
        double without = 0;
        for (Map.Entry<Question, Double> entry : weights.entrySet()) {
            Set<String> within = within(entry.getKey().about().blueprintNodes(), byId);
            within.forEach(id -> counts.merge(id, entry.getValue(), Double::sum));
            total += entry.getValue();
            without += within.isEmpty() ? entry.getValue() : 0;
        }
        List<Row> rows = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (BlueprintNode node : byId.values()) {
            if (!byId.containsKey(node.parent())) {
                add(node, 0, new Shares(blueprint, byId.values(), counts, Math.max(total, 1e-9)), rows, done);
            }
        }
        if (without > 0) {
            rows.add(new Row("", 0, -1, without / total, without));
        }
        return rows;
    }

    private record Shares(
            Blueprint blueprint, Collection<BlueprintNode> nodes, Map<String, Double> counts, double total) {}

    private static void add(BlueprintNode node, int depth, Shares shares, List<Row> rows, Set<String> done) {
        if (!done.add(node.id())) {
            return;
        }
        double count = shares.counts().getOrDefault(node.id(), 0.0);
        boolean told = node.weightPercent() != null || node.itemCount() != null;
        double target = told ? BlueprintShare.of(node, shares.blueprint()) : -1;
        String title = node.title().isBlank() ? node.id() : node.title();
        rows.add(new Row(title, depth, target, count / shares.total(), count));
        for (BlueprintNode child : shares.nodes()) {
            if (child.parent().equals(node.id())) {
                add(child, depth + 1, shares, rows, done);
            }
        }
    }

    /** These nodes and all above them. */
    private static Set<String> within(List<String> ids, Map<String, BlueprintNode> byId) {
        Set<String> within = new HashSet<>();
        for (String id : ids) {
            String at = id;
            BlueprintNode node = byId.get(at);
            while (node != null && within.add(at)) {
                at = node.parent();
                node = byId.get(at);
            }
        }
        return within;
    }

    /** Every question that is not retired, or those of an assessment with the chance with which each is drawn. */
    static IdentityHashMap<Question, Double> weights(Curriculum curriculum, @Nullable Assessment assessment) {
        IdentityHashMap<Question, Double> weights = new IdentityHashMap<>();
        if (assessment == null) {
            for (Module module : curriculum.modules()) {
                module.questions().stream()
                        .filter(question -> question.about().status() != Status.RETIRED)
                        .forEach(question -> weights.put(question, 1.0));
            }
            return weights;
        }
        Map<QuestionId, Question> byId = new HashMap<>();
        for (Module module : curriculum.modules()) {
            module.questions().forEach(question -> byId.putIfAbsent(question.id(), question));
        }
        for (AssessmentItem item : assessment.items()) {
            if (item instanceof AssessmentItem.Fixed fixed) {
                Question question = byId.get(fixed.question());
                if (question != null) {
                    weights.merge(question, 1.0, BlueprintTable::certain);
                }
            } else if (item instanceof AssessmentItem.Pool pool) {
                pool(curriculum, pool, weights);
            }
        }
        return weights;
    }

    private static void pool(
            Curriculum curriculum, AssessmentItem.Pool pool, IdentityHashMap<Question, Double> weights) {
        List<Question> drawn = new ArrayList<>();
        for (Module module : curriculum.modules()) {
            module.questions().stream()
                    .filter(question -> pool.filter().accepts(module.id(), question))
                    .forEach(drawn::add);
        }
        double chance = drawn.isEmpty() ? 0 : Math.min(1.0, Math.max(0, pool.draw()) / (double) drawn.size());
        drawn.forEach(question -> weights.merge(question, chance, BlueprintTable::certain));
    }

    /** A question stands in an attempt once at most. */
    private static double certain(double one, double other) {
        return Math.min(1, one + other);
    }
}
