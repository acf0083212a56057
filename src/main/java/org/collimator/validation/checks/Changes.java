package org.collimator.validation.checks;

import java.util.ArrayList;
import java.util.List;

/** What differs between two curricula, part by part. */
final class Changes {
    /**
     * A part that is new or another.
     *
     *
     * @param before what was known of it
     */
    record Changed(Unit unit, Facts before) {}

    private final List<Changed> changed = new ArrayList<>();
    private final List<Unit> removed = new ArrayList<>();

    void added(Unit unit) {
        changed.add(new Changed(unit, Facts.NONE));
        unit.group.stale();
    }

    void replaced(Unit unit, Object element) {
        changed.add(new Changed(unit, unit.facts));
        unit.element = element;
        unit.stale();
    }

    /** To be scanned again though the element is the same, because the setting changed. */
    void again(Unit unit) {
        changed.add(new Changed(unit, unit.facts));
    }

    void removed(Unit unit) {
        removed.add(unit);
        unit.group.stale();
    }

    List<Changed> changed() {
        return changed;
    }

    List<Unit> removed() {
        return removed;
    }

    boolean isEmpty() {
        return changed.isEmpty() && removed.isEmpty();
    }
}
