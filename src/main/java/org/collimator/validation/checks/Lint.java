package org.collimator.validation.checks;

import java.util.List;
import org.collimator.validation.checks.Use.How;

/** The item-writing rules that look at one question, one small check each. */
final class Lint {
    /** A rule or a few that belong together. */
    interface Check {
        void check(Item item, Notes notes);
    }

    private static final List<Check> ALL = List.of(
            OptionRules::keys,
            OptionRules::emptyOrSame,
            OptionRules::near,
            CueRules::longest,
            CueRules::format,
            CueRules::convergence,
            NumberRules::numbers,
            NumberRules::overlap,
            CueRules::odd,
            OptionRules::repeated,
            OptionRules::lengths,
            OptionRules::gap,
            OptionRules::optionRationale,
            OptionRules::blanks,
            TextRules::units,
            TextRules::privacy);

    private static final List<Check> ENGLISH = List.of(
            WordingRules::allOfAbove,
            WordingRules::combination,
            StemRules::negative,
            StemRules::unfocused,
            StemRules::cover,
            WordingRules::article,
            WordingRules::number,
            WordingRules::absolute,
            WordingRules::vague,
            WordingRules::clang,
            StemRules::disguised,
            TextRules::words,
            TextRules::demographics);

    private Lint() {}

    static void check(Item item, Setting setting, Gather gather) {
        OptionRules.count(item, setting, gather.notes);
        for (Check check : ALL) {
            check.check(item, gather.notes);
        }
        TextRules.abbreviations(item, gather);
        setting.sources()
                .copied(item.stemWords())
                .ifPresent(words -> gather.notes.add(Rule.IW41_COPIED, "/stem", words));
        if (setting.english()) {
            for (Check check : ENGLISH) {
                check.check(item, gather.notes);
            }
            StemRules.picture(item, gather.uses(How.SHOWN), gather.notes);
        }
    }
}
