package org.collimator.ui.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collimator.question.About;
import org.collimator.question.Matching;
import org.collimator.question.OptionId;
import org.junit.jupiter.api.Test;

class PairTest {
    private static Matching.Prompt prompt(String id, String target) {
        return new Matching.Prompt(OptionId.parse(id), "prompt " + id, OptionId.parse(target), "", Map.of());
    }

    private static Matching.Target target(String id) {
        return new Matching.Target(OptionId.parse(id), "target " + id, Map.of());
    }

    private final Matching question = new Matching(
            org.collimator.question.QuestionId.parse("q"),
            "",
            1,
            List.of(prompt("a", "x"), prompt("b", "y"), prompt("c", "x")),
            List.of(target("x"), target("z"), target("y")),
            true,
            "",
            About.NOTHING,
            Map.of());

    private List<Pair> pairs() {
        return new ArrayList<>(Pair.of(question));
    }

    @Test
    void unchangedPairsChangeNothing() {
        assertEquals(question, Pair.with(question, pairs()));
        assertEquals(question, Pair.withDistractors(question, Pair.distractors(question)));
    }

    @Test
    void aSharedAnswerChangesForAllItsPairs() {
        List<Pair> pairs = pairs();
        pairs.set(0, pairs.get(0).withAnswer("other"));
        Matching after = Pair.with(question, pairs);
        assertEquals(
                List.of("other", "target z", "target y"),
                after.targets().stream().map(Matching.Target::text).toList());
        assertEquals("other", Pair.of(after).get(2).answer());
    }

    @Test
    void theAnswerOfARemovedPairGoesUnlessAnotherHasIt() {
        List<Pair> pairs = pairs();
        pairs.remove(0);
        assertEquals(question.targets(), Pair.with(question, pairs).targets());
        pairs.remove(0);
        assertEquals(
                List.of(target("x"), target("z")), Pair.with(question, pairs).targets());
    }

    @Test
    void aNewAnswerGetsAnIdThatIsFree() {
        List<Pair> pairs = pairs();
        Matching.Prompt open = new Matching.Prompt(OptionId.parse("d"), "new", null, "", Map.of());
        pairs.add(new Pair(open, ""));
        assertNull(Pair.with(question, pairs).prompts().get(3).target());
        pairs.set(3, new Pair(open, "fresh"));
        Matching after = Pair.with(question, pairs);
        assertEquals(OptionId.parse("a"), after.prompts().get(3).target());
        assertEquals("fresh", Pair.of(after).get(3).answer());
    }

    @Test
    void aPairThatTakesAnotherAnswerLeavesItsOldOneAsADistractor() {
        List<Pair> pairs = pairs();
        pairs.set(1, pairs.get(1).withTarget(OptionId.parse("x")).withAnswer("target x"));
        Matching after = Pair.with(question, pairs);
        assertEquals(List.of(target("z"), target("y")), Pair.distractors(after));
    }

    @Test
    void distractorsAreChangedInTheirPlaces() {
        Matching after = Pair.withDistractors(question, List.of(target("z"), target("w")));
        assertEquals(List.of(target("x"), target("z"), target("y"), target("w")), after.targets());
        assertEquals(
                List.of(target("x"), target("y")),
                Pair.withDistractors(question, List.of()).targets());
    }
}
