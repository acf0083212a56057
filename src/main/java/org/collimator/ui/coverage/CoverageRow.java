package org.collimator.ui.coverage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.collimator.curriculum.Domain;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.Objective;
import org.collimator.document.ElementRef;
import org.collimator.question.CognitiveLevel;

/** An objective with all that teaches and assesses it. */
final class CoverageRow {
    private final Module module;
    private final Objective objective;
    private final Map<CoverageColumn, List<ElementRef>> cells = new EnumMap<>(CoverageColumn.class);

    CoverageRow(Module module, Objective objective) {
        this.module = module;
        this.objective = objective;
    }

    void add(CoverageColumn column, ElementRef ref) {
        cells.computeIfAbsent(column, c -> new ArrayList<>(2)).add(ref);
    }

    Module module() {
        return module;
    }

    Objective objective() {
        return objective;
    }

    /** What is counted in a column. */
    List<ElementRef> in(CoverageColumn column) {
        return cells.getOrDefault(column, List.of());
    }

    int count(CoverageColumn column) {
        return in(column).size();
    }

    /** What it lacks most. */
    Gap gap() {
        boolean assessed = count(CoverageColumn.QUESTIONS) + count(CoverageColumn.CHECKLISTS) > 0;
        if (!assessed) {
            return objective.safetyCritical() ? Gap.SAFETY : Gap.NOT_ASSESSED;
        }
        if (count(CoverageColumn.LESSONS) == 0) {
            return Gap.NOT_TAUGHT;
        }
        if (objective.domain() == Domain.PSYCHOMOTOR && count(CoverageColumn.CHECKLISTS) == 0) {
            return Gap.NO_CHECKLIST;
        }
        return isTooLow() ? Gap.TOO_LOW : Gap.NONE;
    }

    private boolean isTooLow() {
        if (!hasLevel() || count(CoverageColumn.QUESTIONS) == 0 || count(CoverageColumn.NO_LEVEL) > 0) {
            return false;
        }
        for (CoverageColumn column : CoverageColumn.values()) {
            int level = column.level().map(CognitiveLevel::number).orElse(0);
            if (level >= objective.level() && count(column) > 0) {
                return false;
            }
        }
        return true;
    }

    private boolean hasLevel() {
        return objective.domain() == Domain.COGNITIVE && objective.level() > 0;
    }

    /** Whether nothing stands in a column where something should. */
    boolean isMissing(CoverageColumn column) {
        if (!column.counts() || count(column) > 0) {
            return false;
        }
        Gap gap = gap();
        return switch (column) {
            case LESSONS -> true;
            case QUESTIONS -> gap == Gap.SAFETY || gap == Gap.NOT_ASSESSED;
            case CHECKLISTS -> objective.domain() == Domain.PSYCHOMOTOR;
            case REMEMBER, UNDERSTAND, APPLY, ANALYSE, EVALUATE, CREATE ->
                gap == Gap.TOO_LOW && column.level().map(CognitiveLevel::number).orElse(0) == objective.level();
            case MODULE, OBJECTIVE, NO_LEVEL, VERDICT -> false;
        };
    }
}
