package org.collimator.validation.checks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scan learned of an element.
 *
 * @param drafts what is to be said of it whatever the others are
 * @param defines the names it gives
 * @param uses the names it uses
 * @param item for a question, what the tests and the bank need to know of it; else null
 */
record Facts(
        List<Draft> drafts,
        List<Key> defines,
        List<Use> uses,
        @Nullable ItemFacts item) {
    static final Facts NONE = new Facts(List.of(), List.of(), List.of(), null);

    boolean sameUses(Facts other) {
        if (uses.size() != other.uses.size()) {
            return false;
        }
        for (int i = 0; i < uses.size(); i++) {
            if (!uses.get(i).same(other.uses.get(i))) {
                return false;
            }
        }
        return true;
    }
}
