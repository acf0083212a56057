package org.collimator.ui.outline;

import java.util.IdentityHashMap;
import java.util.List;
import org.collimator.ui.session.ProblemsModel;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.validation.Severity;
import org.jspecify.annotations.Nullable;

/** How many problems there are in and below each node, and the worst of them; counted when a node is first shown. */
final class Badges {
    private final ProblemsModel problems;
    private final IdentityHashMap<OutlineNode, Badge> known = new IdentityHashMap<>();

    /**
     * What a node says of its problems.
     *
     * @param worst the severity that decides the colour; null where there is none
     * @param count problems of that severity
     */
    record Badge(@Nullable Severity worst, int count) {
        static final Badge NONE = new Badge(null, 0);

        Badge and(Badge other) {
            if (other.worst == null || (worst != null && worst.compareTo(other.worst) < 0)) {
                return this;
            }
            return worst == other.worst ? new Badge(worst, count + other.count) : other;
        }
    }

    Badges(ProblemsModel problems) {
        this.problems = problems;
    }

    /** Others are known now. */
    void clear() {
        known.clear();
    }

    Badge of(OutlineNode node) {
        Badge badge = known.get(node);
        if (badge == null) {
            badge = node.parent == null ? whole() : count(node);
            known.put(node, badge);
        }
        return badge;
    }

    private Badge whole() {
        Badge badge = Badge.NONE;
        for (Severity severity : Severity.values()) {
            int count = problems.count(severity);
            badge = count == 0 ? badge : badge.and(new Badge(severity, count));
        }
        return badge;
    }

    private Badge count(OutlineNode node) {
        Badge badge = node.isList() ? Badge.NONE : own(problems.of(node.ref));
        for (OutlineNode child : node.all) {
            badge = badge.and(of(child));
        }
        return badge;
    }

    private static Badge own(List<Problem> found) {
        Badge badge = Badge.NONE;
        for (Problem problem : found) {
            badge = badge.and(new Badge(problem.finding().severity(), 1));
        }
        return badge;
    }
}
