package org.collimator.exchange;

import java.util.List;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.question.Question;

/** A curriculum that can be given to learners: without keys, credits, rationales and the authors' notes on questions. */
final class WithoutKeys {
    private WithoutKeys() {}

    static Curriculum of(Curriculum curriculum) {
        List<Module> modules = curriculum.modules().stream()
                .map(module -> module.withQuestions(
                        module.questions().stream().map(WithoutKeys::of).toList()))
                .toList();
        return curriculum.withModules(modules);
    }

    private static Question of(Question question) {
        return question.withoutKey().withAbout(question.about().withNote(""));
    }
}
