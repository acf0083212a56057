package org.collimator.ui.question;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.collimator.question.OptionId;

/** Short ids for new options; an id stays with its option whatever becomes of the others. */
final class NextId {
    /** An order of the letters that tells nobody in which order the items were written. */
    private static final String MIXED = "krdtgbmhpcwfnsxjvqzl";

    private NextId() {}

    /** The first letter that is free, or the first pair of letters. */
    static OptionId after(Collection<OptionId> taken) {
        return free(taken, "abcdefghijklmnopqrstuvwxyz");
    }

    /** A letter that is free and does not tell its place in the order. */
    static OptionId mixed(Collection<OptionId> taken) {
        return free(taken, MIXED);
    }

    private static OptionId free(Collection<OptionId> taken, String letters) {
        Set<String> ids = taken.stream().map(OptionId::value).collect(Collectors.toSet());
        for (String prefix = ""; ; prefix = next(prefix, letters)) {
            for (int i = 0; i < letters.length(); i++) {
                String id = prefix + letters.charAt(i);
                if (!ids.contains(id)) {
                    return OptionId.parse(id);
                }
            }
        }
    }

    private static String next(String prefix, String letters) {
        if (prefix.isEmpty()) {
            return letters.substring(0, 1);
        }
        int at = letters.indexOf(prefix.charAt(0));
        return at + 1 < letters.length() ? letters.substring(at + 1, at + 2) : prefix + letters.charAt(0);
    }
}
