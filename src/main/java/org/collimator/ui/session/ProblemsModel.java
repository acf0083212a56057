package org.collimator.ui.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.collimator.document.ElementIndex;
import org.collimator.document.ElementRef;
import org.collimator.validation.Finding;
import org.collimator.validation.Severity;
import org.collimator.validation.SuppressedFinding;

/** The findings of the newest checked state, found by element. On the event thread. */
public final class ProblemsModel {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Sorted sorted = Sorted.NONE;

    /**
     * A finding with the element that it is about.
     *
     * @param finding what was found
     * @param element the smallest element around its place
     * @param pointer JSON pointer of the place below the element
     */
    public record Problem(Finding finding, ElementRef element, String pointer) {
        private boolean isAt(ElementIndex.Located located) {
            return element.equals(located.ref()) && pointer.equals(located.pointer());
        }
    }

    /** Findings sorted by element; made off the event thread. */
    record Sorted(
            List<Problem> all,
            Map<ElementRef, List<Problem>> byElement,
            Map<Severity, Integer> counts,
            List<SuppressedFinding> suppressed) {
        static final Sorted NONE = new Sorted(List.of(), Map.of(), Map.of(), List.of());

        /** Findings that are told again, of the same element, are the very same problems as before. */
        static Sorted of(
                List<Finding> findings, List<SuppressedFinding> suppressed, ElementIndex index, Sorted before) {
            IdentityHashMap<Finding, Problem> known = new IdentityHashMap<>();
            before.all().forEach(problem -> known.put(problem.finding(), problem));
            List<Problem> all = new ArrayList<>(findings.size());
            Map<ElementRef, List<Problem>> byElement = new HashMap<>();
            Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
            for (Finding finding : findings) {
                ElementIndex.Located located = index.locate(finding.place());
                Problem problem = known.get(finding);
                if (problem == null || !problem.isAt(located)) {
                    problem = new Problem(finding, located.ref(), located.pointer());
                }
                all.add(problem);
                byElement
                        .computeIfAbsent(problem.element(), ref -> new ArrayList<>(2))
                        .add(problem);
                counts.merge(finding.severity(), 1, Integer::sum);
            }
            return new Sorted(List.copyOf(all), byElement, counts, List.copyOf(suppressed));
        }
    }

    /** The same findings again are no news. */
    void publish(Sorted next) {
        boolean same = next.all().equals(sorted.all()) && next.suppressed().equals(sorted.suppressed());
        sorted = next;
        if (!same) {
            listeners.forEach(Runnable::run);
        }
    }

    /** All findings in the order of the files. */
    public List<Problem> all() {
        return sorted.all();
    }

    /** The findings about an element itself, not about what stands within it. */
    public List<Problem> of(ElementRef element) {
        return sorted.byElement().getOrDefault(element, List.of());
    }

    /** The findings about a field of an element: at its pointer or below. */
    public List<Problem> of(ElementRef element, String pointer) {
        return of(element).stream()
                .filter(problem ->
                        problem.pointer().equals(pointer) || problem.pointer().startsWith(pointer + "/"))
                .toList();
    }

    /** How many there are of a severity. */
    public int count(Severity severity) {
        return sorted.counts().getOrDefault(severity, 0);
    }

    /** The findings that the author lets stand, with reasons. */
    public List<SuppressedFinding> suppressed() {
        return sorted.suppressed();
    }

    /** Tells when other findings are known. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Tells it no more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
