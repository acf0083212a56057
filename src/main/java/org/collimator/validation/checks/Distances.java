package org.collimator.validation.checks;

/** How many letters two words are apart. */
final class Distances {
    private Distances() {}

    /** Whether at most so many letters must be put in, taken out or changed (Levenshtein). */
    static boolean isWithin(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        int[] before = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + change);
                least = Math.min(least, now[j]);
            }
            if (least > most) {
                return false;
            }
            int[] swap = before;
            before = now;
            now = swap;
        }
        return before[other.length()] <= most;
    }
}
