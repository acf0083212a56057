package org.collimator.validation.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.AssessmentItem;
import org.collimator.curriculum.Blueprint;
import org.collimator.curriculum.BlueprintNode;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Edits;
import org.collimator.question.CognitiveLevel;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.jspecify.annotations.Nullable;

/** An assessment as a whole: pools, blueprint (LINT-01), recall (LINT-02), and cues that only a test has (IW12, 23, 35, 37). */
final class FormCheck {
    private static final double RECALL_TARGET = 40;
    private static final double RECALL_MARGIN = 10;
    private static final int FEWEST_FOR_LENGTH = 5;
    private static final int FEWEST_FOR_MIDDLE = 10;
    private static final int FEWEST_FOR_POSITION = 20;
    private static final int RUN = 4;

    private final Index index;
    private final Form form;
    private final Assessment assessment;
    private final Notes notes;

    FormCheck(Index index, Form form, Assessment assessment, Notes notes) {
        this.index = index;
        this.form = form;
        this.assessment = assessment;
        this.notes = notes;
    }

    void check() {
        pools();
        List<Tally> tallies = new ArrayList<>();
        tallies.add(form.everybody);
        form.pools.forEach(pool -> tallies.add(pool.tally));
        Tally all = Tally.sum(tallies);
        cues(all);
        if (form.summative) {
            blueprint();
            recall(all);
        }
        List<ItemFacts> inOrder = inOrder();
        runs(inOrder);
        crossCues(inOrder);
    }

    private void pools() {
        int drawn = 0;
        boolean each = true;
        for (Form.Pool pool : form.pools) {
            String pointer = "/items/" + pool.index;
            drawn += Math.max(0, pool.item.draw());
            if (pool.item.draw() > pool.candidates) {
                each = false;
                notes.add(Rule.ASSESSMENT_POOL, pointer + "/draw", pool.item.draw(), pool.candidates);
            }
            if (pool.retired > 0) {
                notes.add(Rule.ASSESSMENT_RETIRED, pointer + "/filter", pool.retired);
            }
        }
        if (each && drawn > form.drawable) {
            notes.add(Rule.ASSESSMENT_POOLS, "/items", drawn, form.drawable);
        }
    }

    private void cues(Tally all) {
        int choices = 0;
        double chance = 0;
        for (Map.Entry<Integer, Integer> entry : all.optionCounts.entrySet()) {
            choices += entry.getValue();
            chance += (double) entry.getValue() / entry.getKey();
        }
        if (choices >= FEWEST_FOR_LENGTH
                && Statistics.atLeast(all.longestKeys, choices, chance / choices) <= Statistics.ALPHA) {
            notes.add(Rule.IW12_LONGEST_TEST, "/items", all.longestKeys, choices);
        }
        if (all.numericItems >= FEWEST_FOR_MIDDLE && all.middleKeys > 0.7 * all.numericItems) {
            notes.add(Rule.IW23_MIDDLE, "/items", all.middleKeys, all.numericItems);
        }
        all.steady.forEach((options, positions) -> {
            int[] counts = positions.clone();
            int[] others = all.shuffled.getOrDefault(options, new int[options]);
            for (int i = 0; i < counts.length && !assessment.shuffleOptions(); i++) {
                counts[i] += others[i];
            }
            balance(counts);
        });
        if (!assessment.shuffleOptions()) {
            all.shuffled.forEach((options, positions) -> {
                if (!all.steady.containsKey(options)) {
                    balance(positions);
                }
            });
        }
    }

    private void balance(int[] positions) {
        int n = java.util.Arrays.stream(positions).sum();
        if (n >= FEWEST_FOR_POSITION && Statistics.isUneven(positions)) {
            int most = 0;
            for (int i = 1; i < positions.length; i++) {
                most = positions[i] > positions[most] ? i : most;
            }
            notes.fixable(
                    Rule.IW35_BALANCE, "/items", Remedy.SHUFFLE_OPTIONS, shuffling(), most + 1, positions[most], n);
        }
    }

    /** The assessment and those of its questions that have no natural order are shuffled from now on. */
    private UnaryOperator<Curriculum> shuffling() {
        Set<QuestionId> shuffled = new HashSet<>();
        for (ItemFacts facts : inOrder()) {
            if (facts.cue().options() > 0 && !facts.cue().numeric()) {
                shuffled.add(facts.question().id());
            }
        }
        return curriculum -> Edits.modules(
                Edits.assessment(curriculum, assessment.id(), a -> a.withShuffleOptions(true)), module -> {
                    List<Question> next = Edits.replaced(
                            module.questions(), q -> shuffled.contains(q.id()), q -> q.match(Rewrite.shuffling()));
                    return next == module.questions() ? module : module.withQuestions(next);
                });
    }

    /** The shares of the blueprint against those of the questions; a pool counts by what it draws on average. */
    private void blueprint() {
        Blueprint blueprint = assessment.blueprint() == null
                ? null
                : index.giver(new Key(Space.BLUEPRINT, assessment.blueprint().value()), Blueprint.class);
        if (blueprint == null) {
            return;
        }
        double n = form.everybody.questions;
        for (Form.Pool pool : form.pools) {
            n += Math.min(Math.max(0, pool.item.draw()), pool.tally.questions);
        }
        if (n < 1) {
            return;
        }
        Map<String, BlueprintNode> byId = new HashMap<>();
        blueprint.nodes().forEach(node -> byId.putIfAbsent(node.id(), node));
        for (int i = 0; i < blueprint.nodes().size(); i++) {
            BlueprintNode node = blueprint.nodes().get(i);
            double target = BlueprintShare.of(node, blueprint);
            double actual = expected(node.id(), byId);
            if (target * n >= 1 - 1e-9 && actual == 0) {
                notes.add(Rule.ASSESSMENT_BLUEPRINT_MISSED, "/blueprint", node.title(), Math.round(target * n));
            } else if (target > 0 && Math.abs(actual / n - target) > Math.max(0.05, 1 / n) + 1e-9) {
                notes.add(
                        Rule.ASSESSMENT_BLUEPRINT_SHARE,
                        "/blueprint",
                        node.title(),
                        Math.round(actual / n * 100),
                        Math.round(target * 100));
            }
        }
    }

    private double expected(String node, Map<String, BlueprintNode> byId) {
        double expected = counted(form.everybody, node, byId);
        for (Form.Pool pool : form.pools) {
            int size = pool.tally.questions;
            if (size > 0) {
                double drawn = Math.min(Math.max(0, pool.item.draw()), size);
                expected += counted(pool.tally, node, byId) * drawn / size;
            }
        }
        return expected;
    }

    private static int counted(Tally tally, String node, Map<String, BlueprintNode> byId) {
        int count = 0;
        for (Map.Entry<List<String>, Integer> entry : tally.nodes.entrySet()) {
            boolean within = entry.getKey().stream().anyMatch(id -> BlueprintShare.isWithin(id, node, byId));
            count += within ? entry.getValue() : 0;
        }
        return count;
    }

    @SuppressWarnings("EnumOrdinal") // an index in memory, never in a file
    private void recall(Tally all) {
        int known = java.util.Arrays.stream(all.levels).sum();
        double recall = known == 0 ? 0 : 100.0 * all.levels[CognitiveLevel.REMEMBER.ordinal()] / known;
        double target = recallTarget();
        if (recall > target + RECALL_MARGIN) {
            notes.add(Rule.ASSESSMENT_RECALL, "/items", Math.round(recall), Math.round(target));
        }
    }

    private double recallTarget() {
        Blueprint blueprint = assessment.blueprint() == null
                ? null
                : index.giver(new Key(Space.BLUEPRINT, assessment.blueprint().value()), Blueprint.class);
        double sum = 0;
        double weight = 0;
        for (BlueprintNode node : blueprint == null ? List.<BlueprintNode>of() : blueprint.nodes()) {
            Double target = node.cognitiveTargets().get(CognitiveLevel.REMEMBER.id());
            if (target != null && blueprint != null) {
                double share = BlueprintShare.of(node, blueprint);
                sum += target * share;
                weight += share;
            }
        }
        return weight > 0 ? sum / weight : RECALL_TARGET;
    }

    private List<ItemFacts> inOrder() {
        List<ItemFacts> inOrder = new ArrayList<>();
        for (AssessmentItem item : form.items) {
            if (item instanceof AssessmentItem.Fixed fixed) {
                Unit unit = index.giver(new Key(Space.QUESTION, fixed.question().value()));
                ItemFacts facts = unit == null ? null : unit.facts.item();
                if (facts != null) {
                    inOrder.add(facts);
                }
            }
        }
        return inOrder;
    }

    private void runs(List<ItemFacts> inOrder) {
        int run = 0;
        int position = -1;
        for (ItemFacts facts : inOrder) {
            ItemFacts.KeyCue cue = facts.cue();
            boolean steady = cue.options() > 0 && !(cue.shuffled() && assessment.shuffleOptions());
            run = !steady ? 0 : cue.position() == position ? run + 1 : 1;
            position = steady ? cue.position() : -1;
            if (run == RUN && !assessment.shuffleQuestions()) {
                notes.fixable(
                        Rule.IW35_RUN,
                        "/items",
                        Remedy.SHUFFLE_OPTIONS,
                        shuffling(),
                        facts.question().id().value(),
                        position + 1,
                        RUN);
                return;
            }
        }
    }

    /** IW37: a rare word of one question's key that stands in the stem of just one other question of the test. */
    @SuppressWarnings("ReferenceEquality") // another question, not one that reads the same
    private void crossCues(List<ItemFacts> inOrder) {
        Map<String, List<ItemFacts>> stems = new HashMap<>();
        for (ItemFacts facts : inOrder) {
            facts.stemWords()
                    .forEach(word ->
                            stems.computeIfAbsent(word, w -> new ArrayList<>(1)).add(facts));
        }
        for (ItemFacts facts : inOrder) {
            Set<String> told = new HashSet<>();
            for (String word : facts.keyWords()) {
                ItemFacts other = only(stems.get(word));
                if (other == null || other == facts || facts.stemWords().contains(word)) {
                    continue;
                }
                if (told.add(other.question().id().value())) {
                    notes.add(
                            Rule.IW37_CROSS_CUE,
                            "/items",
                            facts.question().id().value(),
                            other.question().id().value(),
                            word);
                }
            }
        }
    }

    private static @Nullable ItemFacts only(@Nullable List<ItemFacts> facts) {
        return facts == null || facts.size() != 1 ? null : facts.get(0);
    }
}
