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
    void walk(Curriculum curriculum, ReadTexts texts, Leaves.Visitor visitor) {
        if (equals(COURSE)) {
            Leaves.head(curriculum, visitor);
        }
        for (Module one : curriculum.modules()) {
            if (module == null || one.id().equals(module)) {
                walk(one, texts, visitor);
            }
        }
        if (equals(COURSE)) {
            Leaves.tail(curriculum, visitor);
        }
    }

    private void walk(Module one, ReadTexts texts, Leaves.Visitor visitor) {
        if (!questionsOnly) {
            texts.walk(one, visitor);
            return;
        }
        Trail start = Trail.at(Place.module(one.id().value()));
        Trail questions = start.member("questions");
        for (int i = 0; i < one.questions().size(); i++) {
            Question question = one.questions().get(i);
            Leaves.of(question, questions.item(i), visitor);
        }
    }
}
