package org.collimator.ui.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of a Markdown text that are to be checked: not code, addresses, citations, units, numbers or abbreviations. Pure. */
public final class WordFinder {
    private static final Pattern SKIPPED = Pattern.compile("```[\\s\\S]{0,20000}?```|`[^`\n]{1,500}`"
            + "|\\]\\([^)\n]{0,1000}\\)|\\[?@[\\w.:-]+(?:[^\\]\n]{0,200}\\])?"
            + "|\\w+://[^\\s)]{1,1000}|[\\w.+-]{1,100}@[\\w-]{1,100}\\.[\\w.-]{1,100}|<[^>\n]{1,200}>"
            + "|[~^][^~^\\s]{1,40}[~^]|\\\\\\w+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+(?:['’][\\p{L}\\p{M}]+)*");

    private WordFinder() {}

    /**
     * A word and where it stands.
     *
     * @param start in the text
     * @param text the word
     */
    public record Word(int start, String text) {
        /** Where it ends. */
        public int end() {
            return start + text.length();
        }
    }

    /** The words in order. */
    public static List<Word> words(String markdown) {
        List<Word> words = new ArrayList<>();
        Matcher skipped = SKIPPED.matcher(markdown);
        int from = 0;
        while (skipped.find()) {
            gather(markdown, from, skipped.start(), words);
            from = skipped.end();
        }
        gather(markdown, from, markdown.length(), words);
        return words;
    }

    private static void gather(String text, int from, int to, List<Word> words) {
        Matcher word = WORD.matcher(text).region(from, to);
        while (word.find()) {
            String found = word.group();
            boolean scriptFollows = word.end() < text.length() && "~^".indexOf(text.charAt(word.end())) >= 0;
            if (isWord(found) && !scriptFollows) {
                words.add(new Word(word.start(), found));
            }
        }
    }

    /** Abbreviations, names with capitals within, and everything with digits are the author's own business. */
    private static boolean isWord(String word) {
        if (word.length() < 3 || word.chars().anyMatch(c -> Character.isDigit(c) || c == '_')) {
            return false;
        }
        return word.substring(1).chars().noneMatch(Character::isUpperCase)
                && word.chars().allMatch(c -> c < 0x250 || c == '’');
    }
}
