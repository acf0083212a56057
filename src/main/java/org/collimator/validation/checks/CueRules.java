package org.collimator.validation.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Rules about what betrays the key by its form, whatever the language. */
final class CueRules {
    private static final double LONGER = 1.33;

    private CueRules() {}

    /** IW11: the key is much longer than every distractor. */
    static void longest(Item item, Notes notes) {
        int key = item.onlyKey();
        if (key < 0 || item.options().size() < 3) {
            return;
        }
        Item.Option right = item.options().get(key);
        int longest = item.distractors().stream()
                .mapToInt(option -> option.text().length())
                .max()
                .orElse(0);
        if (right.words().size() >= 4 && right.text().length() > LONGER * longest) {
            notes.add(Rule.IW11_LONGEST, right.pointer() + "/text", right.text().length(), longest);
        }
    }

    /** IW15: the key alone has digits, a parenthesis, a full stop or another case. */
    static void format(Item item, Notes notes) {
        int key = item.onlyKey();
        if (key < 0 || item.options().size() < 3) {
            return;
        }
        alone(item, key, text -> text.chars().anyMatch(Character::isDigit), "part.form.digit", notes);
        alone(item, key, text -> text.indexOf('(') >= 0, "part.form.parenthesis", notes);
        alone(item, key, text -> text.endsWith(".") && text.length() > 3, "part.form.full-stop", notes);
        if (item.options().stream().noneMatch(option -> isName(option.text()))) {
            alone(item, key, text -> Character.isUpperCase(text.charAt(0)), "part.form.capital", notes);
        }
    }

    /** A first word with a further capital or a figure is a name or an abbreviation, which has its own spelling. */
    private static boolean isName(String text) {
        if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
            return true;
        }
        int end = text.indexOf(' ');
        String rest = text.substring(1, end < 0 ? text.length() : end);
        return rest.isEmpty() || rest.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static void alone(Item item, int key, Predicate<String> feature, String name, Notes notes) {
        boolean own = has(item, key, feature);
        for (int i = 0; i < item.options().size(); i++) {
            if (i != key && has(item, i, feature) == own) {
                return;
            }
        }
        notes.add(Rule.IW15_FORMAT, item.options().get(key).pointer() + "/text", Notes.words(name));
    }

    private static boolean has(Item item, int option, Predicate<String> feature) {
        String text = item.options().get(option).text();
        return !text.isEmpty() && feature.test(text);
    }

    /** IW19: the key is put together from parts of the others. */
    static void convergence(Item item, Notes notes) {
        int key = item.onlyKey();
        if (key < 0 || item.options().size() < 3) {
            return;
        }
        Map<String, Integer> counts = new HashMap<>();
        for (Item.Option option : item.options()) {
            option.wordSet().forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        int all = item.options().size();
        counts.entrySet().removeIf(count -> count.getValue() == all || Lexicon.isFunctionWord(count.getKey()));
        int best = score(item.options().get(key), counts);
        if (best < 2) {
            return;
        }
        Set<String> left = new HashSet<>(item.options().get(key).words());
        left.retainAll(counts.keySet());
        boolean shared = left.size() >= 2 && left.stream().allMatch(word -> counts.getOrDefault(word, 0) > 1);
        for (int i = 0; i < all && shared; i++) {
            shared = i == key || score(item.options().get(i), counts) < best;
        }
        if (shared) {
            notes.add(Rule.IW19_CONVERGENCE, item.options().get(key).pointer() + "/text");
        }
    }

    private static int score(Item.Option option, Map<String, Integer> counts) {
        return option.wordSet().stream()
                .mapToInt(word -> counts.getOrDefault(word, 1) - 1)
                .sum();
    }

    /** IW24: one option is a sentence among phrases, or a phrase among sentences. */
    static void odd(Item item, Notes notes) {
        List<Item.Option> options = item.options();
        if (options.size() < 3) {
            return;
        }
        int sentences = 0;
        for (Item.Option option : options) {
            sentences += isSentence(option) ? 1 : 0;
        }
        if (sentences != 1 && sentences != options.size() - 1) {
            return;
        }
        for (Item.Option option : options) {
            boolean odd = isSentence(option) == (sentences == 1);
            if (odd && !option.key()) {
                notes.add(Rule.IW24_ODD, option.pointer() + "/text", option.text());
                return;
            }
        }
    }

    private static boolean isSentence(Item.Option option) {
        return option.words().size() >= 4 && option.text().endsWith(".");
    }
}
