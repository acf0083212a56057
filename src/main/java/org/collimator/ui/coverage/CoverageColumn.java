package org.collimator.ui.coverage;

import java.util.Locale;
import java.util.Optional;
import org.collimator.question.CognitiveLevel;

/** A column of the matrix of objectives. */
enum CoverageColumn {
    MODULE,
    OBJECTIVE,
    LESSONS,
    REMEMBER,
    UNDERSTAND,
    APPLY,
    ANALYSE,
    EVALUATE,
    CREATE,
    NO_LEVEL,
    QUESTIONS,
    CHECKLISTS,
    VERDICT;

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The level whose questions it counts, if it counts those of a level. */
    Optional<CognitiveLevel> level() {
        for (CognitiveLevel level : CognitiveLevel.values()) {
            if (level.name().equals(name())) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** Whether it counts elements. */
    boolean counts() {
        return this != MODULE && this != OBJECTIVE && this != VERDICT;
    }

    /** Whether it counts questions. */
    boolean countsQuestions() {
        return counts() && this != LESSONS && this != CHECKLISTS;
    }
}
