package org.collimator.validation.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.collimator.document.Place;
import org.jspecify.annotations.Nullable;

/** A list of elements of a file, and the units that stand for them; the same element keeps its unit wherever it goes. */
final class Branch {
    private final Part part;
    private final Group group;
    private final Function<Object, Object> id;
    private List<?> elements = List.of();
    private List<Unit> units = new ArrayList<>();
    private String file = "";
    private String pointer = "";

    Branch(Part part, Group group, Function<Object, Object> id) {
        this.part = part;
        this.group = group;
        this.id = id;
    }

    List<Unit> units() {
        return units;
    }

    /** Makes the units those of the next elements, and tells what that changed. */
    void update(List<?> next, String nextFile, String nextPointer, Changes changes) {
        boolean moved = !nextFile.equals(file) || !nextPointer.equals(pointer);
        if (next == elements && !moved) {
            return;
        }
        file = nextFile;
        pointer = nextPointer;
        if (next != elements) {
            units = matched(next, changes);
            elements = next;
            group.stale();
        }
        for (int i = 0; i < units.size(); i++) {
            placeAt(units.get(i), i, moved);
        }
    }

    private void placeAt(Unit unit, int index, boolean moved) {
        // The index decides in nearly all cases that nothing moved, without building the place.
        String before = unit.place.pointer();
        if (moved || !endsWithIndex(before, index)) {
            unit.move(new Place(file, pointer + "/" + index));
        }
    }

    private boolean endsWithIndex(String text, int index) {
        int rest = index;
        int at = text.length() - 1;
        do {
            if (at < 0 || text.charAt(at) != '0' + rest % 10) {
                return false;
            }
            rest /= 10;
            at--;
        } while (rest > 0);
        return at == pointer.length();
    }

    private List<Unit> matched(List<?> next, Changes changes) {
        int shorter = Math.min(next.size(), units.size());
        int head = 0;
        while (head < shorter && units.get(head).element == next.get(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && units.get(units.size() - 1 - tail).element == next.get(next.size() - 1 - tail)) {
            tail++;
        }
        List<Unit> result = new ArrayList<>(next.size());
        result.addAll(units.subList(0, head));
        List<Unit> gone = units.subList(head, units.size() - tail);
        result.addAll(middle(next.subList(head, next.size() - tail), gone, head, changes));
        result.addAll(units.subList(units.size() - tail, units.size()));
        return result;
    }

    private List<Unit> middle(List<?> next, List<Unit> before, int offset, Changes changes) {
        IdentityHashMap<Object, Deque<Unit>> same = new IdentityHashMap<>();
        before.forEach(unit -> {
            unit.retained = false;
            same.computeIfAbsent(unit.element, e -> new ArrayDeque<>()).add(unit);
        });
        List<@Nullable Unit> result = new ArrayList<>();
        for (Object element : next) {
            Deque<Unit> known = same.get(element);
            Unit unit = known == null ? null : known.poll();
            if (unit != null) {
                unit.retained = true;
            }
            result.add(unit);
        }
        Map<Object, Deque<Unit>> byId = new HashMap<>();
        for (Unit unit : before) {
            if (!unit.retained) {
                byId.computeIfAbsent(id.apply(unit.element), key -> new ArrayDeque<>())
                        .add(unit);
            }
        }
        List<Unit> whole = new ArrayList<>();
        for (int i = 0; i < result.size(); i++) {
            Unit unit = result.get(i);
            whole.add(unit != null ? unit : replacing(byId, next.get(i), offset + i, changes));
        }
        before.stream().filter(unit -> !unit.retained).forEach(changes::removed);
        return whole;
    }

    private Unit replacing(Map<Object, Deque<Unit>> byId, Object element, int index, Changes changes) {
        Deque<Unit> known = byId.get(id.apply(element));
        Unit unit = known == null ? null : known.poll();
        if (unit != null) {
            unit.retained = true;
            changes.replaced(unit, element);
            return unit;
        }
        Unit fresh = new Unit(part, group, element, new Place(file, pointer + "/" + index));
        changes.added(fresh);
        return fresh;
    }
}
