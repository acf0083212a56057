package org.collimator.ui.form;

import java.util.List;
import org.collimator.ui.session.ProblemsModel.Problem;

/** Finds the findings about a place, or about places below it. */
final class Below {
    private Below() {}

    static List<Problem> of(List<Problem> problems, String pointer) {
        return problems.isEmpty()
                ? problems
                : problems.stream()
                        .filter(problem -> problem.pointer().equals(pointer)
                                || problem.pointer().startsWith(pointer + "/"))
                        .toList();
    }

    /** The first token of a pointer as a number; -1 where it is none. */
    static int index(String pointer) {
        if (!pointer.startsWith("/")) {
            return -1;
        }
        int end = pointer.indexOf('/', 1);
        String token = pointer.substring(1, end < 0 ? pointer.length() : end);
        return token.matches("\\d{1,6}") ? Integer.parseInt(token) : -1;
    }

    /** The pointer behind its first token. */
    static String rest(String pointer) {
        int end = pointer.indexOf('/', 1);
        return end < 0 ? "" : pointer.substring(end);
    }
}
