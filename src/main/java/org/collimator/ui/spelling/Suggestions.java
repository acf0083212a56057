package org.collimator.ui.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What a wrong word may have meant: usual mistakes first, then one slip of the finger, then words that look alike. */
final class Suggestions {
    private static final int MOST = 6;
    private static final int FAR = 3;

    private final Affixes affixes;
    private final Predicate<String> knows;
    private final List<Collection<String>> lists;

    Suggestions(Affixes affixes, Predicate<String> knows, Collection<String> stems, Collection<String> terms) {
        this.affixes = affixes;
        this.knows = knows;
        this.lists = List.of(terms, stems);
    }

    List<String> of(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        Set<String> found = new LinkedHashSet<>();
        slips(small, found);
        usual(small, found);
        apart(small, found);
        if (found.size() < 3) {
            alike(small, found);
        }
        boolean capital = Character.isUpperCase(word.charAt(0));
        return found.stream()
                .limit(MOST)
                .map(each -> capital ? each.substring(0, 1).toUpperCase(Locale.ROOT) + each.substring(1) : each)
                .distinct()
                .toList();
    }

    private void take(String word, Set<String> found) {
        if (!word.isBlank() && found.size() < 2 * MOST && knows.test(word)) {
            found.add(word);
        }
    }

    private void usual(String word, Set<String> found) {
        for (String[] pair : affixes.replacements()) {
            for (int at = word.indexOf(pair[0]); at >= 0; at = word.indexOf(pair[0], at + 1)) {
                String meant = word.substring(0, at) + pair[1] + word.substring(at + pair[0].length());
                if (meant.indexOf(' ') < 0) {
                    take(meant, found);
                }
            }
        }
    }

    private void slips(String word, Set<String> found) {
        for (int i = 0; i + 1 < word.length(); i++) {
            take(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2), found);
        }
        for (int i = 0; i < word.length(); i++) {
            take(word.substring(0, i) + word.substring(i + 1), found);
        }
        String letters = affixes.alphabet().toLowerCase(Locale.ROOT);
        letters.chars().distinct().forEach(letter -> {
            char c = (char) letter;
            for (int i = 0; i <= word.length(); i++) {
                take(word.substring(0, i) + c + word.substring(i), found);
                if (i < word.length()) {
                    take(word.substring(0, i) + c + word.substring(i + 1), found);
                }
            }
        });
    }

    private void apart(String word, Set<String> found) {
        for (int i = 2; i + 1 < word.length() && found.size() < MOST; i++) {
            String one = word.substring(0, i);
            String other = word.substring(i);
            if (other.length() > 1 && knows.test(one) && knows.test(other)) {
                found.add(one + " " + other);
            }
        }
    }

    private void alike(String word, Set<String> found) {
        for (int distance = 2; distance <= FAR && found.isEmpty(); distance++) {
            for (Collection<String> list : lists) {
                List<String> near = new ArrayList<>();
                for (String each : list) {
                    if (Math.abs(each.length() - word.length()) < distance + 1
                            && each.charAt(0) == word.charAt(0)
                            && distance(word, each, distance) <= distance) {
                        near.add(each);
                    }
                }
                near.sort((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
                near.stream().limit(MOST).forEach(found::add);
            }
        }
    }

    /** How many letters differ, as far as that is of interest. */
    private static int distance(String a, String b, int most) {
        int[] before = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + same);
                least = Math.min(least, now[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] swap = before;
            before = now;
            now = swap;
        }
        return before[b.length()];
    }
}
