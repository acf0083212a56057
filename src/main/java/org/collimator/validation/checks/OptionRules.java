package org.collimator.validation.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collimator.document.Edits;

/** Rules about the options of a choice, whatever the language. */
final class OptionRules {
    private static final double NEARLY_ALL = 0.9;
    private static final int FEW_LETTERS = 2;
    private static final int LONG_ENOUGH = 8;
    private static final int LONGEST_STEM = 120;
    private static final int LONGEST_LEAD = 35;
    private static final int LONGEST_OPTION = 25;

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

    /** IW02: as many options as the policy wants. Several answers may have more than a single best one. */
    static void count(Item item, Setting setting, Notes notes) {
        int count = item.options().size();
        int most = item.isSingleBest() ? setting.maxOptions() : Math.max(setting.maxOptions(), 10);
        if (item.isChoice() && (count < setting.minOptions() || count > most)) {
            notes.add(Rule.IW02_COUNT, "/options", count, setting.minOptions(), most);
        }
    }

    /** IW03: options without words, or the same twice. */
    static void emptyOrSame(Item item, Notes notes) {
        Map<String, Item.Option> seen = new HashMap<>();
        for (int i = 0; i < item.options().size(); i++) {
            Item.Option option = item.options().get(i);
            String folded = Words.folded(option.text());
            Item.Option first = seen.putIfAbsent(folded, option);
            if (folded.isEmpty()) {
                notes.add(Rule.IW03_EMPTY, option.pointer() + "/text");
            } else if (first != null && first.key() == option.key()) {
                notes.fixable(
                        Rule.IW03_SAME,
                        option.pointer() + "/text",
                        Remedy.REMOVE_DUPLICATE_OPTION,
                        Rewrite.options(OptionRules::withoutRepetitions).in(item.question()),
                        option.text());
            } else if (first != null) {
                notes.add(Rule.IW03_SAME, option.pointer() + "/text", option.text());
            }
        }
    }

    private static List<org.collimator.question.Choice> withoutRepetitions(
            List<org.collimator.question.Choice> options) {
        Set<String> seen = new HashSet<>();
        return Edits.without(options, option -> {
            String folded = Words.folded(Words.plain(option.text()));
            return !folded.isEmpty() && !seen.add(folded + option.key());
        });
    }

    /** IW04: options that differ in next to nothing; sides, figures and negations are something. */
    static void near(Item item, Notes notes) {
        List<Item.Option> options = item.options();
        for (int i = 0; i < options.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (isNear(options.get(j), options.get(i))) {
                    notes.add(
                            Rule.IW04_NEAR,
                            options.get(i).pointer() + "/text",
                            options.get(j).text(),
                            options.get(i).text());
                }
            }
        }
    }

    private static boolean isNear(Item.Option one, Item.Option other) {
        int difference = Math.abs(one.text().length() - other.text().length());
        int shorter = Math.min(one.text().length(), other.text().length());
        boolean mayBeTypo = shorter >= LONG_ENOUGH && difference <= FEW_LETTERS;
        boolean mayShareWords = Math.min(one.words().size(), other.words().size()) >= 10;
        if (!mayBeTypo && !mayShareWords) {
            return false;
        }
        Set<String> only = new HashSet<>(one.words());
        Set<String> common = new HashSet<>(other.words());
        common.retainAll(only);
        only.addAll(other.words());
        int union = only.size();
        only.removeAll(common);
        String a = Words.folded(one.text());
        String b = Words.folded(other.text());
        boolean near = (double) common.size() / Math.max(1, union) >= NEARLY_ALL
                || (mayBeTypo && Distances.isWithin(a, b, FEW_LETTERS));
        return near && !a.equals(b) && only.stream().noneMatch(Lexicon::makesADifference);
    }

    /** IW25: the same words at the head of every option belong into the stem. */
    static void repeated(Item item, Notes notes) {
        List<Item.Option> options = item.options();
        if (options.size() < 3) {
            return;
        }
        List<String> first = options.get(0).words();
        int shared = first.size() - 1;
        for (Item.Option option : options) {
            int same = 0;
            while (same < shared
                    && same < option.words().size() - 1
                    && first.get(same).equals(option.words().get(same))) {
                same++;
            }
            shared = Math.min(shared, same);
        }
        if (shared < 3) {
            return;
        }
        String head = Repetition.head(options, shared);
        String stem = item.question().stem().stripTrailing();
        boolean open = !stem.isEmpty() && ".?!:".indexOf(stem.charAt(stem.length() - 1)) < 0;
        if (open && !head.isEmpty()) {
            notes.fixable(
                    Rule.IW25_REPEATED,
                    "/options",
                    Remedy.MOVE_WORDS_TO_STEM,
                    Repetition.moved(head).in(item.question()),
                    head);
        } else {
            notes.add(Rule.IW25_REPEATED, "/options", String.join(" ", first.subList(0, shared)));
        }
    }

    /** IW26: long stems, lead-ins and options. */
    static void lengths(Item item, Notes notes) {
        if (item.stemWords().size() > LONGEST_STEM) {
            notes.add(Rule.IW26_STEM_LENGTH, "/stem", item.stemWords().size(), LONGEST_STEM);
        }
        if (item.leadWords().size() > LONGEST_LEAD) {
            notes.add(Rule.IW26_LEAD_LENGTH, "/stem", item.leadWords().size(), LONGEST_LEAD);
        }
        for (Item.Option option : item.options()) {
            if (option.words().size() > LONGEST_OPTION) {
                notes.add(
                        Rule.IW26_OPTION_LENGTH,
                        option.pointer() + "/text",
                        option.words().size(),
                        LONGEST_OPTION);
            }
        }
    }

    /** IW28: a gap that is not at the end of the stem. */
    static void gap(Item item, Notes notes) {
        String stem = item.question().stem();
        int gap = stem.indexOf("__");
        if (gap < 0) {
            return;
        }
        int end = gap;
        while (end < stem.length() && stem.charAt(end) == '_') {
            end++;
        }
        if (!Words.of(stem.substring(end)).isEmpty()) {
            notes.add(Rule.IW28_GAP, "/stem");
        }
    }

    /** IW29, the part that concerns single options: some are explained, some are not. */
    static void optionRationale(Item item, Notes notes) {
        long bare = item.options().stream()
                .filter(option -> option.feedback().isBlank())
                .count();
        int all = item.options().size();
        boolean some = bare > 0 && bare < all;
        boolean onlyTheWhole = bare == all && !item.question().feedback().isBlank();
        if (item.isChoice() && (some || onlyTheWhole)) {
            notes.add(Rule.IW29_OPTION_RATIONALE, "/options", bare, all);
        }
    }

    /** Blanks around a text, which nobody sees and exports keep. */
    static void blanks(Item item, Notes notes) {
        String stem = item.question().stem();
        boolean stemBlanks = !stem.isBlank() && !stem.equals(stem.strip());
        List<String> raw = Repetition.rawTexts(item.question());
        int option = -1;
        for (int i = 0; i < raw.size() && option < 0; i++) {
            option = !raw.get(i).isBlank() && !raw.get(i).equals(raw.get(i).strip()) ? i : -1;
        }
        if (stemBlanks || option >= 0) {
            notes.fixable(
                    Rule.TEXT_BLANKS,
                    stemBlanks ? "/stem" : "/options/" + option + "/text",
                    Remedy.TRIM_TEXT,
                    new Rewrite(
                                    String::strip,
                                    options -> Edits.replaced(
                                            options,
                                            choice -> !choice.text()
                                                    .equals(choice.text().strip()),
                                            choice -> Rewrite.retold(
                                                    choice, choice.text().strip())),
                                    false)
                            .in(item.question()));
        }
    }
}
