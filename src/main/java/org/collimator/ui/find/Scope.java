package org.collimator.ui.find;

import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.document.Leaves;
import org.jspecify.annotations.Nullable;

/**
 * Where is looked.
 *
 * @param module in this module only; null in all
 * @param questionsOnly in questions only
 */
record Scope(@Nullable ModuleId module, boolean questionsOnly) {
    static final Scope COURSE = new Scope(null, false);
    static final Scope QUESTIONS = new Scope(null, true);

    /** Walks what is within, of modules only the texts that may hold what is looked for. */
    void walk(Curriculum curriculum, ReadTexts texts, Glance glance, Leaves.Visitor visitor) {
        if (equals(COURSE)) {
            Leaves.head(curriculum, visitor);
        }
        for (Module one : curriculum.modules()) {
            if (module == null || one.id().equals(module)) {
                texts.walk(one, questionsOnly, glance, visitor);
            }
        }
        if (equals(COURSE)) {
            Leaves.tail(curriculum, visitor);
        }
    }
}
