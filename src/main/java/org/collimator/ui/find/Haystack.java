package org.collimator.ui.find;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Texts one behind the other as folded bytes, so that a look goes through them in leaps (Horspool's algorithm: R. N. Horspool,
 * Practical fast searching in strings, 1980). Letters beyond ASCII are all one byte that no needle has. Immutable.
 */
final class Haystack {
    private static final byte END = 0;
    private static final byte BEYOND = -1;

    private final byte[] hay;
    /** Where each text ends, after its last byte. */
    private final int[] ends;
    /** Texts with letters beyond ASCII that are the same as some within where case does not matter. */
    private final BitSet always = new BitSet();

    Haystack(List<String> texts) {
        hay = new byte[texts.stream().mapToInt(text -> text.length() + 1).sum()];
        ends = new int[texts.size()];
        int at = 0;
        for (int i = 0; i < ends.length; i++) {
            String text = texts.get(i);
            for (int j = 0; j < text.length(); j++) {
                hay[at++] = folded(text.charAt(j));
            }
            if (Glance.hasTwin(text)) {
                always.set(i);
            }
            ends[i] = at;
            hay[at++] = END;
        }
    }

    /** A letter where case does not matter. */
    static byte folded(char letter) {
        if (letter >= 'A' && letter <= 'Z') {
            return (byte) (letter + ('a' - 'A'));
        }
        return letter < 0x80 ? (byte) letter : BEYOND;
    }

    /** Letters where case does not matter. */
    static byte[] folded(String letters) {
        byte[] folded = new byte[letters.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = folded(letters.charAt(i));
        }
        return folded;
    }

    /**
     * The numbers of the texts that may hold a needle.
     *
     * @param needle folded bytes of ASCII letters, at least one
     */
    BitSet mayHold(byte[] needle) {
        BitSet found = (BitSet) always.clone();
        int[] leaps = leaps(needle);
        int last = needle.length - 1;
        int text = 0;
        for (int at = last; at < hay.length; ) {
            byte letter = hay[at];
            if (letter == needle[last] && matches(needle, at - last)) {
                while (ends[text] < at) {
                    text++;
                }
                found.set(text);
                at = ends[text] + needle.length;
            } else {
                at += leaps[letter & 0xFF];
            }
        }
        return found;
    }

    private boolean matches(byte[] needle, int from) {
        for (int i = 0; i < needle.length; i++) {
            if (hay[from + i] != needle[i]) {
                return false;
            }
        }
        return true;
    }

    /** How far each letter under the end of the needle lets it leap. */
    static int[] leaps(byte[] needle) {
        int[] leaps = new int[256];
        Arrays.fill(leaps, needle.length);
        for (int i = 0; i < needle.length - 1; i++) {
            leaps[needle[i] & 0xFF] = needle.length - 1 - i;
        }
        return leaps;
    }
}
