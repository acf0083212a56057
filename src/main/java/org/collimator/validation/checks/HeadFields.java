package org.collimator.validation.checks;

import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;

/** Whether the members that a curriculum or a module has for itself are the same; lists are compared by identity, which is fast. */
@SuppressWarnings("ReferenceEquality") // identity is how unchanged parts are told from changed ones
final class HeadFields {
    private HeadFields() {}

    static boolean same(Curriculum a, Curriculum b) {
        return a == b
                || (a.title().equals(b.title())
                        && Gather.same(a.summary(), b.summary())
                        && a.language().equals(b.language())
                        && a.modules().isEmpty() == b.modules().isEmpty()
                        && a.roles() == b.roles()
                        && a.licence() == b.licence()
                        && a.credits() == b.credits()
                        && a.reviewBy() == b.reviewBy()
                        && a.competencySet() == b.competencySet()
                        && a.variants() == b.variants()
                        && a.glossary() == b.glossary()
                        && a.suppressions() == b.suppressions());
    }

    static boolean same(Module a, Module b) {
        return a == b
                || (a.id().equals(b.id())
                        && a.title().equals(b.title())
                        && Gather.same(a.summary(), b.summary())
                        && a.prerequisites() == b.prerequisites()
                        && a.workload() == b.workload()
                        && a.objectives().isEmpty() == b.objectives().isEmpty()
                        && a.lessons().isEmpty() == b.lessons().isEmpty()
                        && a.suppressions() == b.suppressions());
    }
}
