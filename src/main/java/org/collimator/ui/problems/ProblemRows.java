package org.collimator.ui.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.collimator.document.ElementIndex;
import org.collimator.document.ElementRef;
import org.collimator.ui.form.ElementTitles;
import org.collimator.ui.kit.Filter;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.validation.FindingText;
import org.collimator.validation.Severity;

/**
 * Filters findings and sorts them into groups. What it said of a finding before it says again without working it out: a check after a
 * key tells a thousand findings that are known. For any thread, one at a time.
 */
final class ProblemRows {
    private static final Comparator<Problem> WORST_FIRST =
            Comparator.comparing(problem -> problem.finding().severity());

    private final Locale locale = Locale.getDefault();
    private IdentityHashMap<Problem, String> messages = new IdentityHashMap<>();
    private Map<ElementRef, Titled> titles = new HashMap<>();
    private IdentityHashMap<Problem, ProblemRow> rows = new IdentityHashMap<>();
    private int made;

    /** The title of an element that was the very same. */
    private record Titled(Object element, String title) {}

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
    synchronized List<ProblemRow> of(List<Problem> problems, ElementIndex index, Wish wish) {
        made = 0;
        Making making = new Making(index, wish);
        problems.forEach(problem -> making.meet(problem.element()));
        problems.stream().sorted(WORST_FIRST).forEach(making::add);
        messages = making.messages;
        titles = making.titles;
        rows = making.rows;
        return making.all();
    }

    /** How many rows of findings were not those of the time before. */
    synchronized int made() {
        return made;
    }

    private final class Making {
        private final ElementIndex index;
        private final Wish wish;
        private final Filter filter;
        private final Map<Object, List<ProblemRow>> groups = new LinkedHashMap<>();
        private final Map<Object, String> headings = new HashMap<>();
        private final Map<String, Integer> bearers = new HashMap<>();
        private final IdentityHashMap<Problem, String> messages = new IdentityHashMap<>();
        private final Map<ElementRef, Titled> titles = new HashMap<>();
        private final IdentityHashMap<Problem, ProblemRow> rows = new IdentityHashMap<>();

        Making(ElementIndex index, Wish wish) {
            this.index = index;
            this.wish = wish;
            this.filter = new Filter(wish.typed());
        }

        /** Counts how many elements are called the same. */
        void meet(ElementRef ref) {
            if (!titles.containsKey(ref)) {
                bearers.merge(title(ref), 1, Integer::sum);
            }
        }

        /** The title; with the id behind it where others are called the same, as all are that have no title yet. */
        private String called(ElementRef ref) {
            String title = title(ref);
            return bearers.getOrDefault(title, 1) > 1 ? title + "  ·  " + ref.id() : title;
        }

        void add(Problem problem) {
            String message = message(problem);
            String title = called(problem.element());
            boolean wanted = wish.severities().contains(problem.finding().severity())
                    && (filter.isEmpty() || filter.accepts(message + " " + title));
            if (wanted) {
                boolean byPlace = wish.grouping() == Grouping.PLACE;
                Object key = byPlace ? problem.element() : problem.finding().code();
                headings.putIfAbsent(key, byPlace ? title : message);
                groups.computeIfAbsent(key, each -> new ArrayList<>())
                        .add(row(problem, byPlace ? message : title + ": " + message));
            }
        }

        private String message(Problem problem) {
            String known = ProblemRows.this.messages.get(problem);
            String message = known == null ? FindingText.message(problem.finding(), locale) : known;
            messages.put(problem, message);
            return message;
        }

        @SuppressWarnings("ReferenceEquality") // identity tells what changed
        private String title(ElementRef ref) {
            Object element = index.find(ref).map(ElementIndex.Entry::element).orElse(ref);
            Titled known = titles.getOrDefault(ref, ProblemRows.this.titles.get(ref));
            if (known == null || known.element() != element) {
                known = new Titled(element, ElementTitles.of(index, ref));
            }
            titles.put(ref, known);
            return known.title();
        }

        private ProblemRow row(Problem problem, String text) {
            ProblemRow row = ProblemRows.this.rows.get(problem);
            if (row == null || !row.text().equals(text)) {
                row = new ProblemRow(problem, text, 0);
                made++;
            }
            rows.put(problem, row);
            return row;
        }

        List<ProblemRow> all() {
            List<ProblemRow> all = new ArrayList<>();
            groups.forEach((key, found) -> {
                all.add(new ProblemRow(null, headings.getOrDefault(key, ""), found.size()));
                all.addAll(found);
            });
            return all;
        }
    }
}
