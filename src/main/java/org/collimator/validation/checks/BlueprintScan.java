package org.collimator.validation.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collimator.curriculum.Blueprint;
import org.collimator.curriculum.BlueprintNode;
import org.collimator.curriculum.VerificationStatus;
import org.collimator.document.Edits;
import org.collimator.question.CognitiveLevel;

/** Whether the shares and counts of a blueprint sum at every level (CUR-02). */
final class BlueprintScan {
    private static final double SLACK = 0.05;

    private BlueprintScan() {}

    static void scan(Blueprint blueprint, Gather gather) {
        Notes notes = gather.notes;
        gather.define(Space.BLUEPRINT, blueprint.id().value());
        if (blueprint.title().isBlank()) {
            notes.add(Rule.BLUEPRINT_TITLE, "/title", blueprint.id().value());
        }
        if (blueprint.nodes().isEmpty()) {
            notes.add(Rule.BLUEPRINT_NODES, "/nodes", blueprint.title());
        }
        if (blueprint.verification().status() == VerificationStatus.UNVERIFIED) {
            notes.add(Rule.BLUEPRINT_UNVERIFIED, "/verification", blueprint.title());
        }
        if (blueprint.source() != null) {
            gather.use(
                    Space.REFERENCE,
                    blueprint.source(),
                    Use.How.CITED,
                    "/source",
                    c -> c.withBlueprints(Edits.replaced(
                            c.blueprints(), b -> b.id().equals(blueprint.id()), b -> b.withSource(null))));
        }
        Map<String, BlueprintNode> byId = new HashMap<>();
        Map<String, List<Integer>> children = new LinkedHashMap<>();
        List<BlueprintNode> nodes = blueprint.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            BlueprintNode node = nodes.get(i);
            if (byId.putIfAbsent(node.id(), node) == null) {
                gather.define(Space.NODE, node.id());
            } else {
                notes.add(Rule.BLUEPRINT_NODE_ID, "/nodes/" + i + "/id", node.id());
            }
            children.computeIfAbsent(node.parent(), p -> new ArrayList<>()).add(i);
            targets(node, "/nodes/" + i + "/cognitiveTargets", notes);
        }
        parents(nodes, byId, notes);
        children.forEach((parent, group) -> sums(nodes, group, byId.get(parent), notes));
    }

    private static void parents(List<BlueprintNode> nodes, Map<String, BlueprintNode> byId, Notes notes) {
        for (int i = 0; i < nodes.size(); i++) {
            String pointer = "/nodes/" + i + "/parent";
            String parent = nodes.get(i).parent();
            if (!parent.isEmpty() && !byId.containsKey(parent)) {
                notes.add(Rule.BLUEPRINT_PARENT, pointer, parent);
            } else if (inCycle(nodes.get(i), byId)) {
                notes.add(Rule.BLUEPRINT_CYCLE, pointer, nodes.get(i).id());
            }
        }
    }

    private static boolean inCycle(BlueprintNode start, Map<String, BlueprintNode> byId) {
        Set<String> seen = new HashSet<>();
        BlueprintNode node = byId.get(start.parent());
        while (node != null && seen.add(node.id())) {
            if (node.id().equals(start.id())) {
                return true;
            }
            node = byId.get(node.parent());
        }
        return false;
    }

    private static void sums(
            List<BlueprintNode> nodes,
            List<Integer> group,
            @org.jspecify.annotations.Nullable BlueprintNode parent,
            Notes notes) {
        double weights = 0;
        int weighted = 0;
        int counts = 0;
        int counted = 0;
        for (int i : group) {
            BlueprintNode node = nodes.get(i);
            weights += node.weightPercent() == null ? 0 : node.weightPercent();
            weighted += node.weightPercent() == null ? 0 : 1;
            counts += node.itemCount() == null ? 0 : node.itemCount();
            counted += node.itemCount() == null ? 0 : 1;
        }
        String pointer = "/nodes/" + group.get(0);
        String above = parent == null ? "" : parent.title();
        if ((weighted > 0 && weighted < group.size()) || (weighted == 0 && counted > 0 && counted < group.size())) {
            notes.add(Rule.BLUEPRINT_MIXED, pointer, above);
        } else if (weighted > 0 && Math.abs(weights - 100) > SLACK + 1e-9) {
            notes.add(Rule.BLUEPRINT_WEIGHTS, pointer + "/weightPercent", weights, above);
        }
        Integer total = parent == null ? null : parent.itemCount();
        if (counted == group.size() && total != null && counts != total) {
            notes.add(Rule.BLUEPRINT_COUNTS, pointer + "/itemCount", counts, total, above);
        }
    }

    private static void targets(BlueprintNode node, String pointer, Notes notes) {
        double sum = 0;
        for (Map.Entry<String, Double> target : new java.util.TreeMap<>(node.cognitiveTargets()).entrySet()) {
            sum += target.getValue();
            boolean known = java.util.Arrays.stream(CognitiveLevel.values())
                    .anyMatch(level -> level.id().equals(target.getKey()));
            if (!known) {
                notes.add(Rule.BLUEPRINT_TARGET, pointer, target.getKey());
            }
        }
        if (!node.cognitiveTargets().isEmpty() && Math.abs(sum - 100) > SLACK + 1e-9) {
            notes.add(Rule.BLUEPRINT_TARGETS, pointer, sum);
        }
    }
}
