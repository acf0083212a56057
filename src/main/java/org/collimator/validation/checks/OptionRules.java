package org.collimator.validation.checks;

/** Rules about the options of a choice, whatever the language. */
final class OptionRules {
    private OptionRules() {}

    /** IW01: exactly one key for the single best answer; a key and a distractor at least for several. */
    static void keys(Item item, Notes notes) {
        if (!item.isChoice()) {
            return;
        }
        long keys = item.options().stream().filter(Item.Option::key).count();
        if (keys == 0) {
            notes.add(Rule.IW01_NO_KEY, "/options", item.question().id().value());
        } else if (item.isSingleBest() && keys > 1) {
            notes.add(Rule.IW01_MANY_KEYS, "/options", keys);
        } else if (!item.isSingleBest() && keys == item.options().size()) {
            notes.add(Rule.IW01_ALL_KEYS, "/options", keys);
        }
    }
}
