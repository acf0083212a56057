package org.collimator.validation.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.collimator.question.CognitiveLevel;

/** Whole numbers about the questions of a test, so that adding and taking away in any order gives the same. */
final class Tally {
    int questions;
    int longestKeys;
    int numericItems;
    int middleKeys;
    final int[] levels = new int[CognitiveLevel.values().length];

    /** Single choices by their number of options. */
    final Map<Integer, Integer> optionCounts = new TreeMap<>();

    /** Key positions of single choices by their number of options, those that may be shuffled apart. */
    final Map<Integer, int[]> steady = new TreeMap<>();

    final Map<Integer, int[]> shuffled = new TreeMap<>();

    /** Questions by the blueprint nodes they count for. */
    final Map<List<String>, Integer> nodes = new HashMap<>();

    @SuppressWarnings("EnumOrdinal") // an index in memory, never in a file
    void add(ItemFacts item, int sign) {
        questions += sign;
        CognitiveLevel level = item.level();
        if (level != null) {
            levels[level.ordinal()] += sign;
        }
        List<String> counted = item.question().about().blueprintNodes();
        if (!counted.isEmpty()) {
            nodes.merge(counted, sign, (a, b) -> a + b == 0 ? null : a + b);
        }
        ItemFacts.KeyCue cue = item.cue();
        if (cue.options() >= 2) {
            optionCounts.merge(cue.options(), sign, (a, b) -> a + b == 0 ? null : a + b);
            longestKeys += cue.longest() ? sign : 0;
            int[] positions =
                    (cue.shuffled() ? shuffled : steady).computeIfAbsent(cue.options(), options -> new int[options]);
            positions[cue.position()] += sign;
        }
        if (cue.numeric()) {
            numericItems += sign;
            middleKeys += cue.middle() ? sign : 0;
        }
    }

    /** Both together, as a new tally. */
    static Tally sum(List<Tally> tallies) {
        Tally sum = new Tally();
        for (Tally tally : tallies) {
            sum.questions += tally.questions;
            sum.longestKeys += tally.longestKeys;
            sum.numericItems += tally.numericItems;
            sum.middleKeys += tally.middleKeys;
            for (int i = 0; i < sum.levels.length; i++) {
                sum.levels[i] += tally.levels[i];
            }
            tally.optionCounts.forEach((options, count) -> sum.optionCounts.merge(options, count, Integer::sum));
            addAll(sum.steady, tally.steady);
            addAll(sum.shuffled, tally.shuffled);
            tally.nodes.forEach((set, count) -> sum.nodes.merge(set, count, Integer::sum));
        }
        return sum;
    }

    private static void addAll(Map<Integer, int[]> sum, Map<Integer, int[]> other) {
        other.forEach((options, positions) -> {
            int[] own = sum.computeIfAbsent(options, n -> new int[n]);
            for (int i = 0; i < own.length; i++) {
                own[i] += positions[i];
            }
        });
    }
}
