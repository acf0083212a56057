package org.collimator.ui.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.collimator.question.Matching;
import org.collimator.question.OptionId;
import org.jspecify.annotations.Nullable;

/**
 * A prompt with its target beside it, as an author writes them; in the question they stand in two lists. Several pairs may have the
 * same target.
 *
 * @param prompt the left side
 * @param answer text of the right side; blank where there is none yet
 */
record Pair(Matching.Prompt prompt, String answer) {
    /** The pairs of a question. */
    static List<Pair> of(Matching question) {
        Map<OptionId, String> texts = texts(question);
        return question.prompts().stream()
                .map(prompt -> new Pair(prompt, texts.getOrDefault(prompt.target(), "")))
                .toList();
    }

    private static Map<OptionId, String> texts(Matching question) {
        Map<OptionId, String> texts = new LinkedHashMap<>();
        question.targets().forEach(target -> texts.putIfAbsent(target.id(), target.text()));
        return texts;
    }

    /** The targets that no prompt takes. */
    static List<Matching.Target> distractors(Matching question) {
        Set<OptionId> used = used(question.prompts());
        return question.targets().stream()
                .filter(target -> !used.contains(target.id()))
                .toList();
    }

    private static Set<OptionId> used(List<Matching.Prompt> prompts) {
        Set<OptionId> used = new HashSet<>();
        prompts.forEach(prompt -> {
            if (prompt.target() != null) {
                used.add(prompt.target());
            }
        });
        return used;
    }

    /** The question with other pairs: a new answer becomes a target, one whose pair is gone goes with it. */
    static Matching with(Matching question, List<Pair> pairs) {
        Map<OptionId, String> before = texts(question);
        Map<OptionId, Matching.Target> targets = new LinkedHashMap<>();
        question.targets().forEach(target -> targets.putIfAbsent(target.id(), target));
        List<Matching.Prompt> prompts = new ArrayList<>();
        for (Pair pair : pairs) {
            prompts.add(pair.settle(before, targets));
        }
        Set<OptionId> gone = used(question.prompts());
        question.prompts().stream()
                .filter(prompt -> prompts.stream().anyMatch(each -> each.id().equals(prompt.id())))
                .forEach(prompt -> gone.remove(prompt.target()));
        gone.removeAll(used(prompts));
        targets.keySet().removeAll(gone);
        return question.withPrompts(prompts).withTargets(List.copyOf(targets.values()));
    }

    /** The prompt, after its answer has found its place among the targets. */
    private Matching.Prompt settle(Map<OptionId, String> before, Map<OptionId, Matching.Target> targets) {
        OptionId target = prompt.target();
        if (target == null && answer.isBlank()) {
            return prompt;
        }
        if (target == null) {
            OptionId fresh = NextId.after(targets.keySet());
            targets.put(fresh, new Matching.Target(fresh, answer, Map.of()));
            return withTarget(fresh).prompt();
        }
        Matching.Target known = targets.get(target);
        if (known == null && !answer.isBlank()) {
            targets.put(target, new Matching.Target(target, answer, Map.of()));
        } else if (known != null && !Objects.equals(before.get(target), answer)) {
            targets.put(target, new Matching.Target(target, answer, known.extra()));
        }
        return prompt;
    }

    /** The question with other distractors; the targets of pairs stay where they are. */
    static Matching withDistractors(Matching question, List<Matching.Target> distractors) {
        Set<OptionId> used = used(question.prompts());
        List<Matching.Target> next = new ArrayList<>();
        int at = 0;
        for (Matching.Target target : question.targets()) {
            if (used.contains(target.id())) {
                next.add(target);
            } else if (at < distractors.size()) {
                next.add(distractors.get(at++));
            }
        }
        next.addAll(distractors.subList(Math.min(at, distractors.size()), distractors.size()));
        return question.withTargets(next);
    }

    Pair withText(String text) {
        return new Pair(
                new Matching.Prompt(prompt.id(), text, prompt.target(), prompt.feedback(), prompt.extra()), answer);
    }

    Pair withAnswer(String text) {
        return new Pair(prompt, text);
    }

    Pair withFeedback(String text) {
        return new Pair(new Matching.Prompt(prompt.id(), prompt.text(), prompt.target(), text, prompt.extra()), answer);
    }

    /** The pair with another target, whose text comes with it. */
    Pair withTarget(@Nullable OptionId target) {
        return new Pair(
                new Matching.Prompt(prompt.id(), prompt.text(), target, prompt.feedback(), prompt.extra()), answer);
    }
}
