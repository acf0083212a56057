package org.collimator.validation.checks;

import java.util.List;
import org.collimator.document.Place;
import org.collimator.validation.Finding;
import org.jspecify.annotations.Nullable;

/** A part of the curriculum under check: the element, what was learned of it, and what was found. */
final class Unit {
    /** The parts of the curriculum that this one is checked with, for instance a question with the bank. */
    enum Source {
        /** By itself. */
        SCAN,
        /** With the index. */
        CROSS,
        /** With the order of the modules and objectives. */
        GRAPH,
        /** With the other questions. */
        BANK
    }

    final Part part;
    final Group group;
    Object element;
    Place place;
    Facts facts = Facts.NONE;
    boolean retained;

    /** For a question: in how many assessments a pool may draw it, and in how many that decide. */
    int pools;

    int summativePools;

    private final List<?>[] drafts = {List.of(), List.of(), List.of(), List.of()};
    private @Nullable List<Finding> findings;

    Unit(Part part, Group group, Object element, Place place) {
        this.part = part;
        this.group = group;
        this.element = element;
        this.place = place;
    }

    <E> E as(Class<E> type) {
        return type.cast(element);
    }

    /** What was found from one source; findings that are the same as before keep the placed ones. */
    @SuppressWarnings("EnumOrdinal") // an index in memory, never in a file
    void found(Source source, List<Draft> next) {
        List<?> before = drafts[source.ordinal()];
        if (before.isEmpty() && next.isEmpty()) {
            return;
        }
        drafts[source.ordinal()] = next;
        stale();
    }

    /** The element stands elsewhere. */
    void move(Place to) {
        if (!place.equals(to)) {
            place = to;
            stale();
        }
    }

    /** The findings must be placed again. */
    void stale() {
        findings = null;
        group.stale();
    }

    /** Everything found, placed. */
    List<Finding> findings() {
        List<Finding> placed = findings;
        if (placed == null) {
            placed = place();
            findings = placed;
        }
        return placed;
    }

    private List<Finding> place() {
        int count = 0;
        for (List<?> some : drafts) {
            count += some.size();
        }
        Finding[] placed = new Finding[count];
        int at = 0;
        for (List<?> some : drafts) {
            for (Object draft : some) {
                placed[at++] = ((Draft) draft).at(place);
            }
        }
        return List.of(placed);
    }

    @Override
    public String toString() {
        return part + " " + place;
    }
}
