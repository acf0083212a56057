package org.collimator.validation.checks;

import java.util.HashSet;
import java.util.Set;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.AssessmentItem;
import org.collimator.curriculum.PoolFilter;
import org.collimator.curriculum.Purpose;
import org.collimator.document.Edits;
import org.collimator.question.QuestionId;

/** An assessment by itself; its pools are counted by {@link Tests}. */
final class AssessmentScan {
    private AssessmentScan() {}

    static void scan(Assessment assessment, Gather gather) {
        Notes notes = gather.notes;
        gather.define(Space.ASSESSMENT, assessment.id().value());
        if (assessment.title().isBlank()) {
            notes.add(Rule.ASSESSMENT_TITLE, "/title", assessment.id().value());
        }
        if (assessment.items().isEmpty()) {
            notes.add(Rule.ASSESSMENT_EMPTY, "/items", name(assessment));
        }
        if (!(assessment.passPercent() >= 0 && assessment.passPercent() <= 100)) {
            notes.add(Rule.ASSESSMENT_PASS, "/passPercent", assessment.passPercent());
        } else if (assessment.passPercent() == 0 && assessment.purpose() == Purpose.SUMMATIVE) {
            notes.add(Rule.ASSESSMENT_PASS_ZERO, "/passPercent", name(assessment));
        }
        if (assessment.attempts() < 0) {
            notes.add(Rule.ASSESSMENT_LIMITS, "/attempts", assessment.attempts());
        }
        if (assessment.timeLimitMinutes() < 0) {
            notes.add(Rule.ASSESSMENT_LIMITS, "/timeLimitMinutes", assessment.timeLimitMinutes());
        }
        if (!(assessment.weight() >= 0)) {
            notes.add(Rule.ASSESSMENT_LIMITS, "/weight", assessment.weight());
        }
        gather.markdown(assessment.instructions(), "/instructions");
        if (assessment.module() != null) {
            gather.use(
                    Space.MODULE,
                    assessment.module(),
                    Use.How.NAMED,
                    "/module",
                    c -> Edits.assessment(c, assessment.id(), a -> a.withModule(null)));
        }
        if (assessment.blueprint() != null) {
            gather.use(
                    Space.BLUEPRINT,
                    assessment.blueprint(),
                    Use.How.NAMED,
                    "/blueprint",
                    c -> Edits.assessment(c, assessment.id(), a -> a.withBlueprint(null)));
        }
        items(assessment, gather);
    }

    /** What a person calls the assessment. */
    static String name(Assessment assessment) {
        return assessment.title().isBlank() ? assessment.id().value() : assessment.title();
    }

    private static void items(Assessment assessment, Gather gather) {
        Set<QuestionId> fixed = new HashSet<>();
        for (int i = 0; i < assessment.items().size(); i++) {
            AssessmentItem item = assessment.items().get(i);
            String pointer = "/items/" + i;
            if (item instanceof AssessmentItem.Fixed one) {
                fixed(assessment, one, pointer, gather);
                if (!fixed.add(one.question())) {
                    int index = i;
                    gather.notes.fixable(
                            Rule.ASSESSMENT_TWICE,
                            pointer,
                            Remedy.DROP_REPEATED_ITEM,
                            c -> Edits.assessment(c, assessment.id(), a -> withoutItem(a, item, index)),
                            one.question().value());
                }
            } else if (item instanceof AssessmentItem.Pool pool) {
                pool(pool.filter(), pointer + "/filter", gather);
                if (pool.draw() < 1) {
                    gather.notes.add(Rule.ASSESSMENT_DRAW, pointer + "/draw", pool.draw());
                }
            }
        }
    }

    private static Assessment withoutItem(Assessment assessment, AssessmentItem item, int index) {
        if (index >= assessment.items().size() || !assessment.items().get(index).equals(item)) {
            return assessment;
        }
        var items = new java.util.ArrayList<>(assessment.items());
        items.remove(index);
        return assessment.withItems(items);
    }

    private static void fixed(Assessment assessment, AssessmentItem.Fixed item, String pointer, Gather gather) {
        gather.use(
                Space.QUESTION,
                item.question(),
                assessment.purpose() == Purpose.SUMMATIVE ? Use.How.SUMMATIVE : Use.How.FORMATIVE,
                pointer,
                c -> Edits.assessment(c, assessment.id(), a -> a.withItems(Edits.without(a.items(), item::equals))));
    }

    private static void pool(PoolFilter filter, String pointer, Gather gather) {
        for (int i = 0; i < filter.modules().size(); i++) {
            gather.use(Space.MODULE, filter.modules().get(i), Use.How.NAMED, pointer + "/modules/" + i);
        }
        for (int i = 0; i < filter.objectives().size(); i++) {
            gather.use(Space.OBJECTIVE, filter.objectives().get(i), Use.How.NAMED, pointer + "/objectives/" + i);
        }
    }
}
