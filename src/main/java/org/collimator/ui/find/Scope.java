package org.collimator.ui.find;

import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.document.Leaves;
import org.collimator.document.Place;
import org.collimator.document.Trail;
import org.collimator.question.Question;
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

    /** Walks what is within. */
    void walk(Curriculum curriculum, Leaves.Visitor visitor) {
        if (equals(COURSE)) {
            Leaves.of(curriculum, visitor);
            return;
        }
        for (Module one : curriculum.modules()) {
            if (module == null || one.id().equals(module)) {
                walk(one, visitor);
            }
        }
    }

    private void walk(Module one, Leaves.Visitor visitor) {
        Trail start = Trail.at(Place.module(one.id().value()));
        if (!questionsOnly) {
            Leaves.of(one, start, visitor);
            return;
        }
        Trail questions = start.member("questions");
        for (int i = 0; i < one.questions().size(); i++) {
            Question question = one.questions().get(i);
            Leaves.of(question, questions.item(i), visitor);
        }
    }
}
