package org.collimator.document;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.jspecify.annotations.Nullable;

/**
 * Finds the elements of one curriculum by name and by place. Immutable; what a module holds is indexed once and shared with the
 * indexes of later curricula in which the module is the same, so that following an edit costs what the edit touched. For any thread.
 */
public final class ElementIndex {
    private final Curriculum curriculum;
    private final IdentityHashMap<Module, ModuleElements> modules;
    private final Map<ElementRef, ModuleElements> homes;
    private final Map<ElementRef, Entry> others;

    /**
     * An element and where it stands.
     *
     * @param ref its name
     * @param element the record itself
     * @param place its place in the folder
     * @param module the module around it, or the module itself; null where it stands in none
     */
    public record Entry(
            ElementRef ref,
            Object element,
            Place place,
            @Nullable Module module) {}

    /**
     * An element and a place within it.
     *
     * @param ref the element
     * @param pointer JSON pointer of the place below the element; blank for the element itself
     */
    public record Located(ElementRef ref, String pointer) {}

    private ElementIndex(
            Curriculum curriculum,
            IdentityHashMap<Module, ModuleElements> modules,
            Map<ElementRef, ModuleElements> homes,
            Map<ElementRef, Entry> others) {
        this.curriculum = curriculum;
        this.modules = modules;
        this.homes = homes;
        this.others = others;
    }

    /** The index of a curriculum. */
    public static ElementIndex of(Curriculum curriculum) {
        return index(curriculum, new IdentityHashMap<>());
    }

    /** The index of the curriculum after an edit. */
    @SuppressWarnings("ReferenceEquality") // identity is how unchanged parts are told from changed ones
    public ElementIndex next(Curriculum after) {
        return after == curriculum ? this : index(after, modules);
    }

    private static ElementIndex index(Curriculum curriculum, IdentityHashMap<Module, ModuleElements> known) {
        IdentityHashMap<Module, ModuleElements> modules = new IdentityHashMap<>();
        Map<ElementRef, ModuleElements> homes = new HashMap<>();
        for (Module module : curriculum.modules()) {
            ModuleElements elements = known.get(module);
            if (elements == null) {
                elements = ModuleElements.of(module);
            }
            modules.put(module, elements);
            homes.putIfAbsent(ElementRef.of(module.id()), elements);
        }
        return new ElementIndex(curriculum, modules, homes, others(curriculum));
    }

    private static Map<ElementRef, Entry> others(Curriculum curriculum) {
        Map<ElementRef, Entry> others = new HashMap<>();
        others.put(ElementRef.COURSE, new Entry(ElementRef.COURSE, curriculum, Place.curriculum(), null));
        add(
                others,
                curriculum.assessments(),
                each -> ElementRef.of(each.id()),
                n -> Place.curriculum().at("assessments", n));
        add(
                others,
                curriculum.blueprints(),
                each -> ElementRef.of(each.id()),
                n -> Place.curriculum().at("blueprints", n));
        add(others, curriculum.references(), each -> ElementRef.of(each.id()), Place::reference);
        add(others, curriculum.media(), each -> ElementRef.of(each.id()), Place::media);
        return others;
    }

    private static <T> void add(
            Map<ElementRef, Entry> entries,
            List<T> elements,
            Function<T, ElementRef> ref,
            Function<Integer, Place> place) {
        for (int i = 0; i < elements.size(); i++) {
            ElementRef name = ref.apply(elements.get(i));
            entries.putIfAbsent(name, new Entry(name, elements.get(i), place.apply(i), null));
        }
    }

    /** The curriculum that is indexed. */
    public Curriculum curriculum() {
        return curriculum;
    }

    /** The element of this name; the first where several have it. */
    public Optional<Entry> find(ElementRef ref) {
        Entry other = others.get(ref);
        if (other != null) {
            return Optional.of(other);
        }
        ModuleElements home = homes.get(ref);
        if (home != null) {
            return Optional.ofNullable(home.entries().get(ref));
        }
        if (!ref.kind().isInModule()) {
            return Optional.empty();
        }
        for (Module module : curriculum.modules()) {
            Entry entry = elements(module).entries().get(ref);
            if (entry != null) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The record of this name, where it is of the type. */
    public <T> Optional<T> find(ElementRef ref, Class<T> type) {
        return find(ref).map(Entry::element).filter(type::isInstance).map(type::cast);
    }

    /** Where the element stands. */
    public Optional<Place> place(ElementRef ref) {
        return find(ref).map(Entry::place);
    }

    /** The smallest element around a place; the course where the file is none that is known. */
    public Located locate(Place place) {
        return switch (place.file()) {
            case Place.REFERENCES_FILE -> listed(curriculum.references(), place, each -> ElementRef.of(each.id()));
            case Place.MEDIA_FILE -> listed(curriculum.media(), place, each -> ElementRef.of(each.id()));
            case Place.CURRICULUM_FILE -> inCurriculum(place);
            default -> inModule(place);
        };
    }

    private Located inCurriculum(Place place) {
        String pointer = place.pointer();
        if (pointer.startsWith("/assessments/")) {
            return listed(
                    curriculum.assessments(),
                    new Place(place.file(), pointer.substring("/assessments".length())),
                    each -> ElementRef.of(each.id()));
        }
        if (pointer.startsWith("/blueprints/")) {
            return listed(
                    curriculum.blueprints(),
                    new Place(place.file(), pointer.substring("/blueprints".length())),
                    each -> ElementRef.of(each.id()));
        }
        return new Located(ElementRef.COURSE, pointer);
    }

    private Located inModule(Place place) {
        for (Module module : curriculum.modules()) {
            if (Place.module(module.id().value()).file().equals(place.file())) {
                return elements(module).locate(place.pointer());
            }
        }
        return new Located(ElementRef.COURSE, place.pointer());
    }

    private static <T> Located listed(List<T> elements, Place place, Function<T, ElementRef> ref) {
        String pointer = place.pointer();
        int end = pointer.indexOf('/', 1);
        String number = pointer.isEmpty() ? "" : pointer.substring(1, end < 0 ? pointer.length() : end);
        int index = ModuleElements.number(number);
        if (index < 0 || index >= elements.size()) {
            return new Located(ElementRef.COURSE, pointer);
        }
        return new Located(ref.apply(elements.get(index)), end < 0 ? "" : pointer.substring(end));
    }

    private ModuleElements elements(Module module) {
        ModuleElements elements = modules.get(module);
        return elements == null ? ModuleElements.of(module) : elements;
    }
}
