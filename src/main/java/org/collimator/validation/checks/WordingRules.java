package org.collimator.validation.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collimator.document.Edits;
import org.collimator.validation.Severity;

/** Rules about the wording of English options. */
final class WordingRules {
    private static final Pattern ALL_OF_ABOVE = Pattern.compile(
            "(?i)\\b(all|none|both|neither)\\s+of\\s+(the\\s+)?(above|below|these|options)\\b|^(all|none) of these$");
    private static final Pattern COMBINATION =
            Pattern.compile("(?i)^\\s*[A-F1-9](\\s*(,|and|&)\\s*[A-F1-9])+(\\s+only)?\\s*$");
    private static final Pattern ARTICLE = Pattern.compile("(?i)\\b(a|an)\\s*[_:\u2026]*$");
    private static final Set<String> ABSOLUTE =
            Set.of("always", "never", "all", "every", "only", "must", "completely", "entirely", "none");
    private static final Set<String> VAGUE =
            Set.of("usually", "often", "frequently", "sometimes", "rarely", "may", "important");
    private static final List<String> VAGUE_PHRASES = List.of("could be", "associated with", "useful for");

    private WordingRules() {}

    /** IW05: all or none of the above. */
    static void allOfAbove(Item item, Notes notes) {
        for (Item.Option option : item.options()) {
            if (!isAllOfAbove(option.text())) {
                continue;
            }
            String raw = option.text();
            if (option.key() || item.options().size() <= 3) {
                notes.add(Rule.IW05_ALL_OF_ABOVE, option.pointer() + "/text", raw);
            } else {
                notes.fixable(
                        Rule.IW05_ALL_OF_ABOVE,
                        option.pointer() + "/text",
                        Remedy.REMOVE_OPTION,
                        Rewrite.options(options -> Edits.without(
                                        options, choice -> !choice.key() && isAllOfAbove(Words.plain(choice.text()))))
                                .in(item.question()),
                        raw);
            }
        }
    }

    static boolean isAllOfAbove(String text) {
        boolean may = text.length() < 80 && (text.contains(" of ") || text.contains(" OF "));
        return may && ALL_OF_ABOVE.matcher(text).find();
    }

    /** IW06: options that combine other options. */
    static void combination(Item item, Notes notes) {
        for (Item.Option option : item.options()) {
            String text = option.text();
            boolean may = text.length() <= 24 && text.length() >= 3 && !isDecimal(text);
            if (may && COMBINATION.matcher(text).matches()) {
                notes.add(Rule.IW06_COMBINATION, option.pointer() + "/text", text);
                return;
            }
        }
        for (Item.Option option : item.options()) {
            Set<String> parts = parts(option.text());
            if (parts.size() > 1 && subsets(item, parts) >= 2) {
                notes.add(Rule.IW06_COMBINATION, option.pointer() + "/text", option.text());
                return;
            }
        }
    }

    /** 1,5 is a number where the comma is the decimal sign. */
    private static boolean isDecimal(String text) {
        return text.length() == 3 && text.charAt(1) == ',' && Character.isDigit(text.charAt(0));
    }

    private static Set<String> parts(String text) {
        boolean list = text.indexOf(',') >= 0 || text.contains(" and ") || text.contains(" & ");
        if (!list) {
            return Set.of(Words.folded(text));
        }
        Set<String> parts = new HashSet<>();
        for (String part : text.split("\\s*(?:,|;|\\band\\b|&)\\s*", -1)) {
            if (!part.isBlank()) {
                parts.add(Words.folded(part));
            }
        }
        return parts;
    }

    private static int subsets(Item item, Set<String> whole) {
        int subsets = 0;
        for (Item.Option option : item.options()) {
            Set<String> parts = parts(option.text());
            subsets += parts.size() < whole.size() && whole.containsAll(parts) ? 1 : 0;
        }
        return subsets;
    }

    /** IW13: a or an before the options. */
    static void article(Item item, Notes notes) {
        String stem = item.question().stem().stripTrailing();
        if (item.options().isEmpty() || !mayEndInArticle(stem)) {
            return;
        }
        Matcher matcher = ARTICLE.matcher(stem);
        if (!matcher.find()) {
            return;
        }
        boolean vowel = matcher.group(1).equalsIgnoreCase("an");
        for (Item.Option option : item.options()) {
            if (!option.text().isBlank() && Sounds.beginsWithVowel(option.text()) != vowel) {
                notes.add(Rule.IW13_ARTICLE, "/stem", matcher.group(1).toLowerCase(Locale.ROOT), option.text());
                return;
            }
        }
    }

    /** Whether the last letter, before gaps and the like, is that of an article. */
    private static boolean mayEndInArticle(String stem) {
        for (int i = stem.length() - 1; i >= 0; i--) {
            char c = stem.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return "aAnN".indexOf(c) >= 0;
            }
        }
        return false;
    }

    /** IW14: the verb at the end of the stem agrees with the key alone. */
    static void number(Item item, Notes notes) {
        List<String> words = item.stemWords();
        int key = item.onlyKey();
        String verb = words.isEmpty() ? "" : words.get(words.size() - 1);
        boolean plural = verb.equals("are") || verb.equals("were");
        if (key < 0 || item.options().size() < 3 || !(plural || verb.equals("is") || verb.equals("was"))) {
            return;
        }
        for (int i = 0; i < item.options().size(); i++) {
            boolean agrees = isPlural(item.options().get(i)) == plural;
            if (agrees != (i == key)) {
                return;
            }
        }
        notes.add(Rule.IW14_NUMBER, "/stem", verb);
    }

    private static boolean isPlural(Item.Option option) {
        String head = "";
        for (String word : option.words()) {
            if (List.of("of", "in", "for", "with", "to", "at", "from", "on").contains(word)) {
                break;
            }
            head = word;
        }
        return option.text().contains(" and ")
                || (head.length() > 3
                        && head.endsWith("s")
                        && !head.endsWith("ss")
                        && !head.endsWith("us")
                        && !head.endsWith("is"));
    }

    /** IW16: words without exception, which mark distractors. */
    static void absolute(Item item, Notes notes) {
        for (boolean key : new boolean[] {false, true}) {
            for (Item.Option option : item.options()) {
                if (option.key() == key && !isAllOfAbove(option.text())) {
                    for (String word : option.words()) {
                        if (ABSOLUTE.contains(word)) {
                            Severity severity = key ? Severity.INFO : Severity.WARNING;
                            notes.add(Rule.IW16_ABSOLUTE, severity, option.pointer() + "/text", option.text(), word);
                            return;
                        }
                    }
                }
            }
        }
    }

    /** IW17: words that mean something else to each reader. */
    static void vague(Item item, Notes notes) {
        String inLead = vague(item.leadWords(), item.lead());
        if (!inLead.isEmpty()) {
            notes.add(Rule.IW17_VAGUE, "/stem", inLead);
            return;
        }
        for (Item.Option option : item.options()) {
            String word = vague(option.words(), option.text());
            if (!word.isEmpty()) {
                notes.add(Rule.IW17_VAGUE, option.pointer() + "/text", word);
                return;
            }
        }
    }

    private static String vague(List<String> words, String text) {
        for (String word : words) {
            if (VAGUE.contains(word) && !(word.equals("may") && text.contains("May"))) {
                return word;
            }
        }
        for (String phrase : VAGUE_PHRASES) {
            if (text.contains(phrase)) {
                return phrase;
            }
        }
        return "";
    }

    /** IW18: stem and key share a word that no distractor has. */
    static void clang(Item item, Notes notes) {
        int key = item.onlyKey();
        if (key < 0) {
            return;
        }
        for (String word : item.options().get(key).words()) {
            if (!Lexicon.isTelling(word)) {
                continue;
            }
            boolean inStem = false;
            for (String other : item.stemWords()) {
                inStem = inStem || (sameRoot(word, other) && Lexicon.isTelling(other));
            }
            if (inStem && item.distractors().stream().noneMatch(option -> hasRoot(option, word))) {
                notes.add(Rule.IW18_CLANG, item.options().get(key).pointer() + "/text", word);
                return;
            }
        }
    }

    private static boolean hasRoot(Item.Option option, String word) {
        for (String other : option.words()) {
            if (sameRoot(word, other)) {
                return true;
            }
        }
        return false;
    }

    /** Five letters or more at the head are the same, and what follows is an ending. */
    private static boolean sameRoot(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= 5 && Math.max(one.length(), other.length()) - common <= 4;
    }
}
