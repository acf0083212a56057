package org.collimator.validation.checks;

import java.util.List;

/** The item-writing rules that look at one question (domain: item writing), one small check each. */
final class Lint {
    /** A rule or a few that belong together. */
    interface Check {
        void check(Item item, Notes notes);
    }

    private static final List<Check> ALL = List.of(OptionRules::keys);

    private static final List<Check> ENGLISH = List.of();

    private Lint() {}

    static void check(Item item, Setting setting, Gather gather) {
        for (Check check : ALL) {
            check.check(item, gather.notes);
        }
        if (setting.english()) {
            for (Check check : ENGLISH) {
                check.check(item, gather.notes);
            }
        }
    }
}
