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
    private final ModuleElements[] modules;
    private final Map<ElementRef, Entry> others;
    private volatile @Nullable Map<String, ModuleElements> files;

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

    private ElementIndex(Curriculum curriculum, ModuleElements[] modules, Map<ElementRef, Entry> others) {
        this.curriculum = curriculum;
        this.modules = modules;
        this.others = others;
    }

    /** The index of a curriculum. */
    public static ElementIndex of(Curriculum curriculum) {
        return new ElementIndex(curriculum, modules(curriculum, new ModuleElements[0]), others(curriculum));
    }

    /** The index of the curriculum after an edit. */
    @SuppressWarnings("ReferenceEquality") // identity is how unchanged parts are told from changed ones
    public ElementIndex next(Curriculum after) {
        if (after == curriculum) {
            return this;
        }
        return new ElementIndex(after, modules(after, modules), hasSameOthers(after) ? others : others(after));
    }

    @SuppressWarnings("ReferenceEquality") // identity is how unchanged parts are told from changed ones
    private boolean hasSameOthers(Curriculum after) {
        return after.assessments() == curriculum.assessments()
                && after.blueprints() == curriculum.blueprints()
                && after.references() == curriculum.references()
                && after.media() == curriculum.media();
    }

    /** Most edits leave all modules but one where they are. */
    @SuppressWarnings("ReferenceEquality") // identity is how unchanged parts are told from changed ones
    private static ModuleElements[] modules(Curriculum curriculum, ModuleElements[] before) {
        List<Module> now = curriculum.modules();
        ModuleElements[] next = new ModuleElements[now.size()];
        IdentityHashMap<Module, ModuleElements> moved = now.size() == before.length ? null : known(before);
        for (int i = 0; i < next.length; i++) {
            Module module = now.get(i);
            if (i < before.length && before[i].module() == module) {
                next[i] = before[i];
            } else {
                moved = moved == null ? known(before) : moved;
                next[i] = moved.computeIfAbsent(module, ModuleElements::of);
            }
        }
        return next;
    }

    private static IdentityHashMap<Module, ModuleElements> known(ModuleElements[] all) {
        IdentityHashMap<Module, ModuleElements> known = new IdentityHashMap<>();
        for (ModuleElements each : all) {
            known.put(each.module(), each);
        }
        return known;
    }

    private static Map<ElementRef, Entry> others(Curriculum curriculum) {
        Map<ElementRef, Entry> others = new HashMap<>();
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
        if (ref.equals(ElementRef.COURSE)) {
            return Optional.of(new Entry(ref, curriculum, Place.curriculum(), null));
        }
        Entry other = others.get(ref);
        if (other != null) {
            return Optional.of(other);
        }
        if (!ref.kind().isInModule() && ref.kind() != ElementRef.Kind.MODULE) {
            return Optional.empty();
        }
        for (ModuleElements module : modules) {
            Entry entry = module.mayHold(ref) ? module.find(ref) : null;
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
        Map<String, ModuleElements> known = files;
        if (known == null) {
            known = new HashMap<>();
            for (ModuleElements each : modules) {
                known.putIfAbsent(each.file(), each);
            }
            files = known;
        }
        ModuleElements module = known.get(place.file());
        return module == null ? new Located(ElementRef.COURSE, place.pointer()) : module.locate(place.pointer());
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
}
