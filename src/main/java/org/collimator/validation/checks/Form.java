package org.collimator.validation.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.AssessmentItem;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.PoolFilter;
import org.collimator.curriculum.Purpose;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.question.Status;

/** An assessment with the counts of the questions that are in it or may be drawn into it. */
final class Form {
    final Unit unit;
    final List<AssessmentItem> items;
    final boolean summative;
    final Set<QuestionId> fixed = new HashSet<>();
    final List<Pool> pools = new ArrayList<>();

    /** The questions that every learner gets. */
    final Tally everybody = new Tally();

    /** Questions that a pool may draw, each counted in the first pool that takes it. */
    int drawable;

    /** A pool of the assessment and what it may draw. */
    static final class Pool {
        final AssessmentItem.Pool item;
        final int index;
        final Tally tally = new Tally();
        int candidates;
        int retired;

        Pool(AssessmentItem.Pool item, int index) {
            this.item = item;
            this.index = index;
        }
    }

    Form(Unit unit) {
        Assessment assessment = unit.as(Assessment.class);
        this.unit = unit;
        this.items = assessment.items();
        this.summative = assessment.purpose() == Purpose.SUMMATIVE;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof AssessmentItem.Fixed one) {
                fixed.add(one.question());
            } else if (items.get(i) instanceof AssessmentItem.Pool pool) {
                pools.add(new Pool(pool, i));
            }
        }
    }

    /** Whether the counts of the assessment as it is now would be the same. */
    boolean fits(Assessment assessment) {
        return assessment.items() == items && (assessment.purpose() == Purpose.SUMMATIVE) == summative;
    }

    /** Counts a question in or out. @return whether it is in the assessment or may be drawn into it */
    boolean count(ModuleId module, ItemFacts facts, int sign) {
        Question question = facts.question();
        if (fixed.contains(question.id())) {
            everybody.add(facts, sign);
            return true;
        }
        boolean drawn = false;
        boolean retired = question.about().status() == Status.RETIRED;
        for (Pool pool : pools) {
            PoolFilter filter = pool.item.filter();
            if (retired) {
                Question revived = question.withAbout(question.about().withStatus(null));
                pool.retired += filter.accepts(module, revived) ? sign : 0;
            } else if (filter.accepts(module, question)) {
                pool.candidates += sign;
                if (!drawn) {
                    pool.tally.add(facts, sign);
                    drawable += sign;
                }
                drawn = true;
            }
        }
        return drawn;
    }

    /** The modules whose questions a pool may draw; empty where one draws from all. */
    Set<ModuleId> modules() {
        Set<ModuleId> modules = new HashSet<>();
        for (Pool pool : pools) {
            if (pool.item.filter().modules().isEmpty()) {
                return Set.of();
            }
            modules.addAll(pool.item.filter().modules());
        }
        return modules;
    }
}
