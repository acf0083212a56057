package org.collimator.ui.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * The endings and beginnings that make words of other words, as a Hunspell affix file has them; the part of that format that the
 * English lists use. Immutable; for any thread.
 */
final class Affixes {
    private final Map<Character, List<Rule>> suffixes = new HashMap<>();
    private final Map<Character, List<Rule>> prefixes = new HashMap<>();
    private final List<String[]> replacements = new ArrayList<>();
    private String alphabet = "";

    /**
     * One way to make a word.
     *
     * @param flag the words that may take it have this flag
     * @param crosses whether a beginning and an ending may come together
     * @param strip what falls away from the stem
     * @param add what comes instead
     * @param condition what the stem must look like at that end
     */
    private record Rule(char flag, boolean crosses, String strip, String add, Pattern condition) {}

    static Affixes read(List<String> lines) {
        Affixes affixes = new Affixes();
        Map<String, Boolean> crossing = new HashMap<>();
        for (String line : lines) {
            String[] part = line.strip().split("\\s+");
            switch (part[0]) {
                case "TRY" -> affixes.alphabet = part[1];
                case "REP" -> {
                    if (part.length == 3) {
                        affixes.replacements.add(new String[] {part[1], part[2].replace('_', ' ')});
                    }
                }
                case "SFX", "PFX" -> affixes.rule(part, crossing);
                default -> {
                    // what only Hunspell itself needs
                }
            }
        }
        return affixes;
    }

    private void rule(String[] part, Map<String, Boolean> crossing) {
        String name = part[0] + part[1];
        if (part.length == 4) {
            crossing.put(name, part[2].equals("Y"));
            return;
        }
        boolean suffix = part[0].equals("SFX");
        String strip = part[2].equals("0") ? "" : part[2];
        String condition = part[4].equals(".") ? "" : part[4];
        Rule rule = new Rule(
                part[1].charAt(0),
                crossing.getOrDefault(name, false),
                strip,
                part[3],
                Pattern.compile(suffix ? condition + "$" : "^" + condition));
        char key = suffix ? part[3].charAt(part[3].length() - 1) : part[3].charAt(0);
        (suffix ? suffixes : prefixes)
                .computeIfAbsent(key, c -> new ArrayList<>())
                .add(rule);
    }

    /** Whether a word can be made of a stem that may take the affix, by asking for stem and flag. */
    boolean makes(String word, BiPredicate<String, Character> stem) {
        if (word.length() < 2) {
            return false;
        }
        return ends(word, stem, false) || begins(word, stem);
    }

    private boolean ends(String word, BiPredicate<String, Character> stem, boolean crossed) {
        for (Rule rule : suffixes.getOrDefault(word.charAt(word.length() - 1), List.of())) {
            if (word.length() <= rule.add().length() || !word.endsWith(rule.add()) || (crossed && !rule.crosses())) {
                continue;
            }
            String base = word.substring(0, word.length() - rule.add().length()) + rule.strip();
            if (rule.condition().matcher(base).find() && stem.test(base, rule.flag())) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(String word, BiPredicate<String, Character> stem) {
        for (Rule rule : prefixes.getOrDefault(word.charAt(0), List.of())) {
            if (word.length() <= rule.add().length() + 1 || !word.startsWith(rule.add())) {
                continue;
            }
            String base = rule.strip() + word.substring(rule.add().length());
            if (stem.test(base, rule.flag())) {
                return true;
            }
            boolean both = rule.crosses()
                    && ends(base, (root, flag) -> stem.test(root, flag) && stem.test(root, rule.flag()), true);
            if (both) {
                return true;
            }
        }
        return false;
    }

    /** Letters in the order in which they are tried. */
    String alphabet() {
        return alphabet;
    }

    /** Mistakes that people make, each with what they meant. */
    List<String[]> replacements() {
        return replacements;
    }
}
