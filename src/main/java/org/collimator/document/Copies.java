package org.collimator.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleBuilder;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Reference;
import org.collimator.curriculum.Role;
import org.collimator.curriculum.RoleId;
import org.jspecify.annotations.Nullable;

/**
 * Puts copied elements into a curriculum. Names that are free are kept where the elements come from the same curriculum, as after a
 * cut; all others get fresh ones, and every link among the copied elements follows. In another curriculum the literature and the
 * pictures come along, and links to what stayed behind are taken out. Pure.
 */
public final class Copies {
    private final Curriculum target;
    private final Clip clip;
    private final boolean home;
    private final boolean fresh;
    private final FreshIds ids;
    private final Map<ElementRef, ElementRef> names = new HashMap<>();
    private final List<Object> companions = new ArrayList<>();

    /**
     * A curriculum with copied elements in it.
     *
     * @param curriculum from now on
     * @param refs the names of the copied elements in it
     */
    public record Pasted(Curriculum curriculum, List<ElementRef> refs) {
        public Pasted {
            refs = List.copyOf(refs);
        }
    }

    private Copies(Curriculum target, Clip clip, boolean fresh) {
        this.target = target;
        this.clip = clip;
        this.home = clip.curriculumId().equals(target.id());
        this.fresh = fresh;
        this.ids = new FreshIds(target);
    }

    /** The elements put behind the selected one, each into the list of its kind. */
    public static Pasted paste(Curriculum target, Clip clip, ElementRef selected) {
        return new Copies(target, clip, false).into(selected);
    }

    /** The elements doubled, each copy right behind the last of those of its kind and list that are doubled. */
    public static Pasted duplicate(Curriculum curriculum, List<ElementRef> refs) {
        List<Object> elements = Elements.find(curriculum, refs);
        Map<Spot, List<Object>> lists = new java.util.LinkedHashMap<>();
        Map<Spot, Integer> ends = new HashMap<>();
        for (Object element : elements) {
            Spot spot = Spot.before(curriculum, Elements.ref(element)).orElseThrow();
            Spot list = new Spot(spot.parent(), spot.kind(), 0);
            lists.computeIfAbsent(list, key -> new ArrayList<>()).add(element);
            ends.merge(list, spot.index() + 1, Math::max);
        }
        Copies copies = new Copies(curriculum, new Clip(curriculum.id(), elements, List.of(), List.of()), true);
        lists.forEach((list, members) -> members.forEach(element -> copies.name(element, list.parent())));
        Curriculum next = curriculum;
        List<ElementRef> names = new ArrayList<>();
        for (Map.Entry<Spot, List<Object>> list : lists.entrySet()) {
            Spot at = list.getKey();
            List<Object> doubled = list.getValue().stream().map(copies::linked).toList();
            next = Arrange.insert(next, new Spot(at.parent(), at.kind(), ends.getOrDefault(at, 0)), doubled);
            doubled.forEach(element -> names.add(Elements.ref(element)));
        }
        return new Pasted(next, names);
    }

    private Pasted into(ElementRef selected) {
        Curriculum next = target;
        Map<ElementRef.Kind, List<Object>> kinds = new EnumMap<>(ElementRef.Kind.class);
        clip.elements()
                .forEach(element -> kinds.computeIfAbsent(Elements.ref(element).kind(), kind -> new ArrayList<>())
                        .add(element));
        ElementRef at = selected;
        boolean homeless = next.modules().isEmpty()
                && kinds.keySet().stream().anyMatch(ElementRef.Kind::isInModule)
                && !kinds.containsKey(ElementRef.Kind.MODULE);
        if (homeless) {
            at = ids.next(ElementRef.Kind.MODULE, ElementRef.COURSE);
            Module module = ModuleBuilder.builder().id(new ModuleId(at.id())).build();
            next = next.withModules(List.of(module));
        }
        companions();
        Map<ElementRef.Kind, Spot> spots = new EnumMap<>(ElementRef.Kind.class);
        for (Map.Entry<ElementRef.Kind, List<Object>> kind : kinds.entrySet()) {
            if (!kind.getKey().isInModule() || !next.modules().isEmpty()) {
                Spot spot = Spot.behind(next, at, kind.getKey()).orElseThrow();
                spots.put(kind.getKey(), spot);
                kind.getValue().forEach(element -> name(element, spot.parent()));
            }
        }
        return inserted(next, kinds, spots);
    }

    private Pasted inserted(
            Curriculum start, Map<ElementRef.Kind, List<Object>> kinds, Map<ElementRef.Kind, Spot> spots) {
        Curriculum next = start;
        List<ElementRef> refs = new ArrayList<>();
        for (Map.Entry<ElementRef.Kind, Spot> spot : spots.entrySet()) {
            List<Object> elements = kinds.getOrDefault(spot.getKey(), List.of()).stream()
                    .filter(element -> !isSame(element))
                    .map(this::linked)
                    .toList();
            next = Arrange.insert(next, spot.getValue(), elements);
            elements.forEach(element -> refs.add(Elements.ref(element)));
        }
        for (Object companion : companions) {
            ElementRef.Kind kind = Elements.ref(companion).kind();
            next = Arrange.insert(next, Spot.end(next, ElementRef.COURSE, kind), List.of(linked(companion)));
        }
        return new Pasted(next, refs);
    }

    /** Whether the element was found in the curriculum already and need not come again. */
    private boolean isSame(Object element) {
        return !home && twin(element).isPresent();
    }

    /** The literature and the pictures that the elements need and the curriculum lacks. */
    private void companions() {
        List<Object> needed = new ArrayList<>(clip.references());
        needed.addAll(clip.media());
        for (Object element : needed) {
            ElementRef ref = Elements.ref(element);
            Optional<ElementRef> known = home ? Optional.of(ref).filter(ids::isTaken) : twin(element);
            if (known.isPresent()) {
                names.put(ref, known.get());
            } else {
                name(element, ElementRef.COURSE);
                companions.add(element);
            }
        }
    }

    /** The element of the curriculum that is the same work or the same picture. */
    private Optional<ElementRef> twin(Object element) {
        if (element instanceof Reference reference) {
            String doi = reference.text("DOI");
            return target.references().stream()
                    .filter(each -> each.csl().equals(reference.csl())
                            || (!doi.isBlank() && doi.equalsIgnoreCase(each.text("DOI"))))
                    .findFirst()
                    .map(each -> ElementRef.of(each.id()));
        }
        if (element instanceof Media media) {
            return target.media().stream()
                    .filter(each -> !media.sha256().isBlank() && each.sha256().equals(media.sha256()))
                    .findFirst()
                    .map(each -> ElementRef.of(each.id()));
        }
        return Optional.empty();
    }

    private void name(Object element, ElementRef parent) {
        ElementRef ref = Elements.ref(element);
        Optional<ElementRef> twin = home ? Optional.empty() : twin(element);
        if (twin.isPresent()) {
            names.put(ref, twin.get());
            return;
        }
        boolean named = !ref.kind().isInModule()
                && (ref.kind() == ElementRef.Kind.REFERENCE || ref.kind() == ElementRef.Kind.MEDIA);
        boolean keep = !fresh && (home || named) && !ids.isTaken(ref);
        ElementRef next = keep ? ref : ids.next(ref.kind(), parent);
        ids.take(next);
        names.put(ref, next);
        if (element instanceof Module module) {
            Elements.contents(module).forEach(inner -> name(inner, next));
        }
    }

    private Object linked(Object element) {
        return element instanceof Reference reference
                ? reference.withId(new org.collimator.question.ReferenceId(
                        names.getOrDefault(Elements.ref(element), Elements.ref(element))
                                .id()))
                : new Relink().apply(element);
    }

    private final class Relink extends LinkChange {
        private final Set<String> nodes = new HashSet<>();

        Relink() {
            target.blueprints().forEach(each -> each.nodes().forEach(node -> nodes.add(node.id())));
            clip.elements().stream()
                    .filter(org.collimator.curriculum.Blueprint.class::isInstance)
                    .map(org.collimator.curriculum.Blueprint.class::cast)
                    .forEach(each -> each.nodes().forEach(node -> nodes.add(node.id())));
        }

        @Override
        @Nullable
        ElementRef to(ElementRef ref) {
            ElementRef next = names.get(ref);
            return next == null && home ? ref : next;
        }

        @Override
        boolean keepsNode(String node) {
            return home || nodes.contains(node);
        }

        @Override
        boolean keepsRole(RoleId role) {
            return home || target.roles().stream().map(Role::id).anyMatch(role::equals);
        }
    }
}
