package org.collimator.validation.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.Blueprint;
import org.collimator.curriculum.Checklist;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.Objective;
import org.collimator.document.Edits;
import org.collimator.question.Question;
import org.collimator.question.Suppression;
import org.collimator.validation.Finding;
import org.collimator.validation.SuppressedFinding;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one file of the folder. Keeps its findings, suppressed ones apart, until one of its parts has others.
 *
 * <p>References and frequent questions carry no suppressions of their own; the curriculum's and the module's hold for them.
 */
final class Group {
    /** The part that the file as a whole is; null for the references and the media, which are plain lists. */
    @Nullable
    Unit head;

    /** The lists of parts within, in the order of their findings. */
    final List<Branch> branches = new ArrayList<>();

    boolean retained;
    private boolean fresh;
    private List<Finding> findings = List.of();
    private List<SuppressedFinding> suppressed = List.of();

    void stale() {
        fresh = false;
    }

    boolean isFresh() {
        return fresh;
    }

    List<Finding> findings() {
        return findings;
    }

    List<SuppressedFinding> suppressed() {
        return suppressed;
    }

    /**
     * Sorts the findings into those that stand and those that are suppressed.
     *
     * @param above suppressions that hold for parts without their own, where this group has no head
     * @param matched takes the codes that those suppressed
     */
    void collect(List<Suppression> above, Set<String> matched) {
        List<Finding> open = new ArrayList<>();
        List<SuppressedFinding> hidden = new ArrayList<>();
        Sorter sorter = new Sorter(open, hidden);
        Unit first = head;
        List<Suppression> own = first == null ? above : suppressions(first);
        Set<String> ownMatched = first == null ? matched : new HashSet<>(matched);
        if (first != null) {
            sorter.sort(first.findings(), own, ownMatched);
        }
        List<Finding> below = new ArrayList<>();
        Sorter lower = new Sorter(below, hidden);
        for (Branch branch : branches) {
            for (Unit unit : branch.units()) {
                if (carries(unit.part)) {
                    lower.sortOwn(unit);
                } else {
                    lower.sort(unit.findings(), own, ownMatched);
                }
            }
        }
        if (first != null) {
            sorter.judge(first, own, ownMatched);
        }
        open.addAll(below);
        findings = open;
        suppressed = hidden;
        fresh = true;
    }

    private static boolean carries(Part part) {
        return switch (part) {
            case FAQ, REFERENCE -> false;
            case CURRICULUM, ASSESSMENT, BLUEPRINT, MODULE, OBJECTIVE, LESSON, QUESTION, CHECKLIST, MEDIA -> true;
        };
    }

    /** The suppressions that stand on an element. */
    static List<Suppression> suppressions(Unit unit) {
        return switch (unit.part) {
            case CURRICULUM -> unit.as(Curriculum.class).suppressions();
            case ASSESSMENT -> unit.as(Assessment.class).suppressions();
            case BLUEPRINT -> unit.as(Blueprint.class).suppressions();
            case MODULE -> unit.as(Module.class).suppressions();
            case OBJECTIVE -> unit.as(Objective.class).suppressions();
            case LESSON -> unit.as(Lesson.class).suppressions();
            case QUESTION -> unit.as(Question.class).about().suppressions();
            case CHECKLIST -> unit.as(Checklist.class).suppressions();
            case MEDIA -> unit.as(Media.class).suppressions();
            case FAQ, REFERENCE -> List.of();
        };
    }

    private record Sorter(List<Finding> open, List<SuppressedFinding> hidden) {
        void sortOwn(Unit unit) {
            List<Suppression> own = suppressions(unit);
            if (own.isEmpty()) {
                open.addAll(unit.findings());
                return;
            }
            Set<String> matched = new HashSet<>();
            sort(unit.findings(), own, matched);
            judge(unit, own, matched);
        }

        void sort(List<Finding> found, List<Suppression> suppressions, Set<String> matched) {
            if (suppressions.isEmpty()) {
                open.addAll(found);
                return;
            }
            for (Finding finding : found) {
                Suppression reason = reasonFor(finding, suppressions, matched);
                if (reason == null) {
                    open.add(finding);
                } else {
                    hidden.add(new SuppressedFinding(finding, reason));
                }
            }
        }

        private static @Nullable Suppression reasonFor(
                Finding finding, List<Suppression> suppressions, Set<String> matched) {
            Suppression reason = null;
            for (Suppression suppression : suppressions) {
                if (suppression.code().equals(finding.code())) {
                    matched.add(finding.code());
                    reason = reason == null && !suppression.reason().isBlank() ? suppression : reason;
                }
            }
            return reason;
        }

        /** Findings about the suppressions themselves. */
        void judge(Unit unit, List<Suppression> suppressions, Set<String> matched) {
            String list = unit.part == Part.QUESTION ? "/about/suppressions/" : "/suppressions/";
            for (int i = 0; i < suppressions.size(); i++) {
                Suppression suppression = suppressions.get(i);
                boolean unused = !matched.contains(suppression.code());
                if (unused || suppression.reason().isBlank()) {
                    Rule rule = unused ? Rule.SUPPRESSION_UNUSED : Rule.SUPPRESSION_REASON;
                    Draft.Fix fix =
                            unused ? new Draft.Fix(Remedy.REMOVE_SUPPRESSION, removing(unit, suppression)) : null;
                    open.add(new Draft(rule, rule.severity(), list + i, List.of(suppression.code()), fix)
                            .at(unit.place));
                }
            }
        }
    }

    private static UnaryOperator<Curriculum> removing(Unit unit, Suppression gone) {
        UnaryOperator<List<Suppression>> rest = list -> Edits.without(list, gone::equals);
        return switch (unit.part) {
            case CURRICULUM -> c -> c.withSuppressions(rest.apply(c.suppressions()));
            case ASSESSMENT -> {
                Assessment element = unit.as(Assessment.class);
                yield c -> Edits.assessment(c, element.id(), e -> e.withSuppressions(rest.apply(e.suppressions())));
            }
            case BLUEPRINT -> {
                Blueprint element = unit.as(Blueprint.class);
                yield c -> c.withBlueprints(Edits.replaced(
                        c.blueprints(),
                        e -> e.id().equals(element.id()),
                        e -> e.withSuppressions(rest.apply(e.suppressions()))));
            }
            case MODULE -> {
                Module element = unit.as(Module.class);
                yield c -> Edits.module(c, element.id(), e -> e.withSuppressions(rest.apply(e.suppressions())));
            }
            case OBJECTIVE -> {
                Objective element = unit.as(Objective.class);
                yield c -> Edits.objective(c, element.id(), e -> e.withSuppressions(rest.apply(e.suppressions())));
            }
            case LESSON -> {
                Lesson element = unit.as(Lesson.class);
                yield c -> Edits.lesson(c, element.id(), e -> e.withSuppressions(rest.apply(e.suppressions())));
            }
            case QUESTION -> {
                Question element = unit.as(Question.class);
                yield c -> Edits.question(
                        c,
                        element.id(),
                        e -> e.withAbout(
                                e.about().withSuppressions(rest.apply(e.about().suppressions()))));
            }
            case CHECKLIST -> {
                Checklist element = unit.as(Checklist.class);
                yield c -> Edits.checklist(c, element.id(), e -> e.withSuppressions(rest.apply(e.suppressions())));
            }
            case MEDIA -> {
                Media element = unit.as(Media.class);
                yield c -> Edits.media(c, element.id(), e -> e.withSuppressions(rest.apply(e.suppressions())));
            }
            case FAQ, REFERENCE -> c -> c;
        };
    }
}
