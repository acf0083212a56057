package org.collimator.ui.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.collimator.document.ElementIndex;
import org.collimator.ui.form.ElementTitles;
import org.collimator.ui.kit.Filter;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.validation.FindingText;
import org.collimator.validation.Severity;

/** Filters findings and sorts them into groups. Pure; for any thread. */
final class ProblemRows {
    private static final Comparator<Problem> WORST_FIRST =
            Comparator.comparing(problem -> problem.finding().severity());

    private ProblemRows() {}

    /** By what findings are grouped. */
    enum Grouping {
        PLACE,
        KIND
    }

    /**
     * What is shown.
     *
     * @param severities findings of these
     * @param typed words that all stand in the message or in the title of the element
     */
    record Wish(Set<Severity> severities, String typed, Grouping grouping) {
        static final Wish ALL = new Wish(EnumSet.allOf(Severity.class), "", Grouping.PLACE);
    }

    /** The rows: each group's heading, then its findings, the worst first. */
    static List<ProblemRow> of(List<Problem> problems, ElementIndex index, Wish wish) {
        Filter filter = new Filter(wish.typed());
        Map<Object, List<ProblemRow>> groups = new LinkedHashMap<>();
        Map<Object, String> headings = new LinkedHashMap<>();
        for (Problem problem : problems.stream().sorted(WORST_FIRST).toList()) {
            if (!wish.severities().contains(problem.finding().severity())) {
                continue;
            }
            String message = FindingText.message(problem.finding(), Locale.getDefault());
            String title = ElementTitles.of(index, problem.element());
            if (!filter.isEmpty() && !filter.accepts(message + " " + title)) {
                continue;
            }
            boolean byPlace = wish.grouping() == Grouping.PLACE;
            Object key = byPlace ? problem.element() : problem.finding().code();
            headings.putIfAbsent(key, byPlace ? title : message);
            groups.computeIfAbsent(key, each -> new ArrayList<>())
                    .add(new ProblemRow(problem, byPlace ? message : title + ": " + message, 0));
        }
        List<ProblemRow> rows = new ArrayList<>();
        groups.forEach((key, found) -> {
            rows.add(new ProblemRow(null, headings.getOrDefault(key, ""), found.size()));
            rows.addAll(found);
        });
        return rows;
    }
}
