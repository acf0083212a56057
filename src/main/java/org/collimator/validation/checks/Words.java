package org.collimator.validation.checks;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.collimator.text.Markdown;

/** Words and sentences of an author's text. Written by hand rather than with expressions: every question goes through here. */
final class Words {
    private static final String ALSO_WORD = "%°./-²³µ";
    private static final String MARKUP = "*_`[]<>&\\#|~\n!";
    private static final List<String> ABBREVIATIONS =
            List.of("e.g", "i.e", "dr", "mr", "mrs", "ms", "vs", "fig", "no", "approx", "prof", "st", "cf");

    private static final boolean[] IS_WORD = new boolean[256];
    private static final boolean[] IS_MARKUP = new boolean[128];

    static {
        for (char c = 0; c < IS_WORD.length; c++) {
            IS_WORD[c] = Character.isLetterOrDigit(c) || ALSO_WORD.indexOf(c) >= 0;
        }
        MARKUP.chars().forEach(c -> IS_MARKUP[c] = true);
    }

    private Words() {}

    /** The words alone; most texts have no markup, which is seen faster than it is parsed. */
    static String plain(String markdown) {
        if (markdown.isEmpty()) {
            return markdown;
        }
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c < 128 && IS_MARKUP[c]) {
                return onlyGaps(markdown) ? markdown.strip() : Markdown.plain(markdown);
            }
        }
        char first = markdown.charAt(0);
        boolean listed = first == '-' || first == '+' || Character.isDigit(first) || first == ' ';
        return listed ? markdown.strip() : markdown;
    }

    /** Runs of underscores are gaps to fill in, which Markdown would eat as emphasis or a rule. */
    private static boolean onlyGaps(String markdown) {
        boolean gap = markdown.contains("__");
        for (int i = 0; gap && i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            gap = c == '_' || c >= 128 || !IS_MARKUP[c];
        }
        return gap;
    }

    /** The words in lower case: letters, digits and {@code µ°²³%./-}, without full stops and hyphens around them. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        String plain = composed(text);
        int length = plain.length();
        int at = 0;
        while (at < length) {
            while (at < length && !isWord(plain.charAt(at))) {
                at++;
            }
            int start = at;
            while (at < length && isWord(plain.charAt(at))) {
                at++;
            }
            String word = trimmed(plain, start, at);
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** How many words there are. */
    static int count(String text) {
        return of(text).size();
    }

    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x300) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private static boolean isWord(char c) {
        return c < 256
                ? IS_WORD[c]
                : Character.isLetterOrDigit(c) || ALSO_WORD.indexOf(c) >= 0 || Character.isSurrogate(c);
    }

    private static String trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && "./-".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "./-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The sentences of a plain text; a stop after an abbreviation or a single capital ends none. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean end = (c == '.' || c == '?' || c == '!')
                    && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
            if ((end && (c != '.' || !afterAbbreviation(text, i))) || c == '\n') {
                addTo(sentences, text.substring(start, i + 1));
                start = i + 1;
            }
        }
        addTo(sentences, text.substring(start));
        return sentences;
    }

    private static void addTo(List<String> sentences, String sentence) {
        String words = sentence.strip();
        if (!words.isEmpty()) {
            sentences.add(words);
        }
    }

    private static boolean afterAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
            start--;
        }
        String word = text.substring(start, stop);
        return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
                || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** What is asked: the last sentence that ends in a question mark, else the last sentence. */
    static String leadIn(List<String> sentences) {
        for (int i = sentences.size() - 1; i >= 0; i--) {
            if (sentences.get(i).endsWith("?")) {
                return sentences.get(i);
            }
        }
        return sentences.isEmpty() ? "" : sentences.get(sentences.size() - 1);
    }

    /** The text by which two options are the same: case, width, runs of blanks and a full stop at the end do not count. */
    static String folded(String text) {
        String one = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(one.length());
        boolean gap = false;
        for (int i = 0; i < one.length(); i++) {
            char c = one.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                gap = folded.length() > 0;
            } else {
                if (gap) {
                    folded.append(' ');
                    gap = false;
                }
                folded.append(Character.toLowerCase(c));
            }
        }
        int end = folded.length();
        while (end > 0 && folded.charAt(end - 1) == '.') {
            end--;
        }
        return folded.substring(0, end);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
