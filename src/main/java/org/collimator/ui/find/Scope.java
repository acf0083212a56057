package org.collimator.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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

    /** The walks through what is within, in the order of the files; of modules only the texts that may hold what is looked for. */
    List<Consumer<Leaves.Visitor>> walks(Curriculum curriculum, ReadTexts texts, Glance glance) {
        List<Consumer<Leaves.Visitor>> walks = new ArrayList<>();
        if (equals(COURSE)) {
            walks.add(visitor -> Leaves.head(curriculum, visitor));
        }
        for (Module one : curriculum.modules()) {
            if (module == null || one.id().equals(module)) {
                walks.add(visitor -> texts.walk(one, questionsOnly, glance, visitor));
            }
        }
        if (equals(COURSE)) {
            walks.add(visitor -> Leaves.tail(curriculum, visitor));
        }
        return walks;
    }
}
