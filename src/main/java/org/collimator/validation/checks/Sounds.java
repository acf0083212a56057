package org.collimator.validation.checks;

import java.util.List;
import java.util.Locale;

/** Whether an English word is heard to begin with a vowel: an MRI, an hour, a US scan. */
final class Sounds {
    /** Letters whose names begin with a vowel. */
    private static final String SPELLED = "AEFHILMNORSX";

    private static final List<String> SILENT_H = List.of("hour", "honest", "honour", "heir");
    private static final List<String> CONSONANT_U = List.of("uni", "use", "usu", "ut", "ure", "eu", "one", "once");

    private Sounds() {}

    static boolean beginsWithVowel(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end);
        if (word.isEmpty()) {
            return false;
        }
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            return first == '8' || word.equals("11") || word.equals("18");
        }
        if (isSpelled(word)) {
            return SPELLED.indexOf(Character.toUpperCase(first)) >= 0;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (SILENT_H.stream().anyMatch(lower::startsWith)) {
            return true;
        }
        boolean vowel = "aeiou".indexOf(lower.charAt(0)) >= 0;
        return vowel && CONSONANT_U.stream().noneMatch(lower::startsWith);
    }

    /** Abbreviations of capitals and single letters are spelled out. */
    private static boolean isSpelled(String word) {
        if (word.length() == 1) {
            return Character.isUpperCase(word.charAt(0)) && !word.equals("A");
        }
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return capitals >= 2 && capitals >= word.length() - 1;
    }
}
