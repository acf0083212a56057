package org.collimator.ui.problems;

import org.collimator.ui.session.ProblemsModel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list: a finding, or the heading of a group.
 *
 * @param problem the finding; null for a heading
 * @param text what is printed
 * @param count how many findings the group has; 0 for a finding
 */
record ProblemRow(@Nullable Problem problem, String text, int count) {
    boolean isHeading() {
        return problem == null;
    }
}
