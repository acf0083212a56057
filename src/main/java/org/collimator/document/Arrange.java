package org.collimator.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;

/** Puts elements into lists and orders them. What is not concerned stays the very same. Pure. */
public final class Arrange {
    private Arrange() {}

    /** The elements put at a place, all of the kind of its list. */
    public static Curriculum insert(Curriculum curriculum, Spot spot, List<?> elements) {
        List<Object> list = new ArrayList<>(Shelf.of(curriculum, spot.parent(), spot.kind()));
        list.addAll(Math.min(spot.index(), list.size()), elements);
        return elements.isEmpty() ? curriculum : Shelf.with(curriculum, spot.parent(), spot.kind(), list);
    }

    /** The elements taken from where they are and put at a place in the order of the outline; only those of the kind of its list. */
    public static Curriculum move(Curriculum curriculum, Collection<ElementRef> refs, Spot spot) {
        Set<ElementRef> moved = new HashSet<>();
        refs.stream().filter(ref -> ref.kind() == spot.kind()).forEach(moved::add);
        List<Object> elements = Elements.find(curriculum, moved);
        List<?> list = Shelf.of(curriculum, spot.parent(), spot.kind());
        int before = 0;
        for (int i = 0; i < Math.min(spot.index(), list.size()); i++) {
            before += moved.contains(Elements.ref(list.get(i))) ? 1 : 0;
        }
        Spot rest = new Spot(spot.parent(), spot.kind(), spot.index() - before);
        Curriculum next = insert(taken(curriculum, moved), rest, elements);
        return next.equals(curriculum) ? curriculum : next;
    }

    /** The curriculum without these elements; what points to them stays. */
    static Curriculum taken(Curriculum curriculum, Set<ElementRef> refs) {
        Curriculum next = Edits.modules(curriculum, module -> {
            Module rest = module;
            for (ElementRef.Kind kind : Elements.IN_MODULE) {
                List<?> list = Shelf.of(rest, kind);
                List<?> kept = without(list, refs);
                rest = kept.size() == list.size() ? rest : Shelf.with(rest, kind, kept);
            }
            return rest;
        });
        List<ElementRef.Kind> kinds = new ArrayList<>(Elements.IN_COURSE);
        kinds.add(ElementRef.Kind.MODULE);
        for (ElementRef.Kind kind : kinds) {
            List<?> list = Shelf.of(next, kind);
            List<?> kept = without(list, refs);
            next = kept.size() == list.size() ? next : Shelf.with(next, kind, kept);
        }
        return next;
    }

    private static List<?> without(List<?> list, Set<ElementRef> refs) {
        return list.stream()
                .filter(element -> !refs.contains(Elements.ref(element)))
                .toList();
    }

    /**
     * The elements moved one place up or down among their peers; those that stand at the edge of their module go to the next one.
     *
     * @param way -1 for up, 1 for down
     */
    public static Curriculum step(Curriculum curriculum, Collection<ElementRef> refs, int way) {
        Map<Spot, Set<ElementRef>> lists = new LinkedHashMap<>();
        for (Object element : Elements.find(curriculum, refs)) {
            ElementRef ref = Elements.ref(element);
            Spot.before(curriculum, ref)
                    .ifPresent(spot -> lists.computeIfAbsent(
                                    new Spot(spot.parent(), spot.kind(), 0), key -> new HashSet<>())
                            .add(ref));
        }
        Curriculum next = curriculum;
        List<Spot> order = new ArrayList<>(lists.keySet());
        if (way > 0) {
            Collections.reverse(order);
        }
        for (Spot list : order) {
            next = step(next, list, lists.getOrDefault(list, Set.of()), way);
        }
        return next;
    }

    private static Curriculum step(Curriculum curriculum, Spot at, Set<ElementRef> refs, int way) {
        List<Object> list = new ArrayList<>(Shelf.of(curriculum, at.parent(), at.kind()));
        List<ElementRef> edge = edge(list, refs, way);
        if (!edge.isEmpty()) {
            return neighbour(curriculum, at, way)
                    .map(module -> move(
                            curriculum,
                            edge,
                            way < 0 ? Spot.end(curriculum, module, at.kind()) : new Spot(module, at.kind(), 0)))
                    .orElse(curriculum);
        }
        int from = way < 0 ? 0 : list.size() - 1;
        for (int i = from; i >= 0 && i < list.size(); i -= way) {
            if (refs.contains(Elements.ref(list.get(i)))) {
                Collections.swap(list, i, i + way);
            }
        }
        return Shelf.with(curriculum, at.parent(), at.kind(), list);
    }

    /** The elements at the edge of their list that can go no further in it. */
    private static List<ElementRef> edge(List<Object> list, Set<ElementRef> refs, int way) {
        List<ElementRef> edge = new ArrayList<>();
        for (int i = way < 0 ? 0 : list.size() - 1; i >= 0 && i < list.size(); i -= way) {
            ElementRef ref = Elements.ref(list.get(i));
            if (!refs.contains(ref)) {
                break;
            }
            edge.add(ref);
        }
        return edge;
    }

    private static Optional<ElementRef> neighbour(Curriculum curriculum, Spot at, int way) {
        List<Module> modules = curriculum.modules();
        for (int i = 0; i < modules.size(); i++) {
            int next = i + way;
            if (ElementRef.of(modules.get(i).id()).equals(at.parent()) && next >= 0 && next < modules.size()) {
                return Optional.of(ElementRef.of(modules.get(next).id()));
            }
        }
        return Optional.empty();
    }
}
