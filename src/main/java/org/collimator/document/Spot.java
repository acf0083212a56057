package org.collimator.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;

/**
 * A place between elements of a list.
 *
 * @param parent the module in which the list stands, or the course
 * @param kind of the elements of the list
 * @param index of the element before which the place is; the length of the list for its end
 */
public record Spot(ElementRef parent, ElementRef.Kind kind, int index) {
    public Spot {
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(kind, "kind");
    }

    /** The place before an element; empty where there is no such element, or it is the course. */
    public static Optional<Spot> before(Curriculum curriculum, ElementRef ref) {
        if (ref.kind() == ElementRef.Kind.COURSE) {
            return Optional.empty();
        }
        if (!ref.kind().isInModule()) {
            return in(Shelf.of(curriculum, ref.kind()), ElementRef.COURSE, ref);
        }
        for (Module module : curriculum.modules()) {
            Optional<Spot> spot = in(Shelf.of(module, ref.kind()), ElementRef.of(module.id()), ref);
            if (spot.isPresent()) {
                return spot;
            }
        }
        return Optional.empty();
    }

    private static Optional<Spot> in(List<?> list, ElementRef parent, ElementRef ref) {
        for (int i = 0; i < list.size(); i++) {
            if (Elements.ref(list.get(i)).equals(ref)) {
                return Optional.of(new Spot(parent, ref.kind(), i));
            }
        }
        return Optional.empty();
    }

    /** The end of a list. */
    public static Spot end(Curriculum curriculum, ElementRef parent, ElementRef.Kind kind) {
        return new Spot(parent, kind, Shelf.of(curriculum, parent, kind).size());
    }

    /**
     * Where an element of a kind goes that is added while another is selected: behind it in its list, at the end of the list in the
     * same module, or at the end of the list of the course or of the last module. Empty where there is no module to hold it.
     */
    public static Optional<Spot> behind(Curriculum curriculum, ElementRef selected, ElementRef.Kind kind) {
        if (!kind.isInModule()) {
            ElementRef peer = kind == ElementRef.Kind.MODULE
                    ? moduleAround(curriculum, selected).orElse(selected)
                    : selected;
            Optional<Spot> spot = peer.kind() == kind ? before(curriculum, peer) : Optional.empty();
            return Optional.of(spot.map(Spot::next).orElseGet(() -> end(curriculum, ElementRef.COURSE, kind)));
        }
        Optional<Spot> peer = selected.kind() == kind ? before(curriculum, selected) : Optional.empty();
        if (peer.isPresent()) {
            return peer.map(Spot::next);
        }
        return moduleAround(curriculum, selected)
                .or(() -> curriculum.modules().isEmpty()
                        ? Optional.empty()
                        : Optional.of(ElementRef.of(curriculum
                                .modules()
                                .get(curriculum.modules().size() - 1)
                                .id())))
                .map(module -> end(curriculum, module, kind));
    }

    /** Whether an element of a kind has a place to go to, whatever is selected; looks at no element. */
    public static boolean exists(Curriculum curriculum, ElementRef.Kind kind) {
        return !kind.isInModule() || !curriculum.modules().isEmpty();
    }

    /** The module that an element is or stands in. */
    public static Optional<ElementRef> moduleAround(Curriculum curriculum, ElementRef ref) {
        return ref.kind() == ElementRef.Kind.MODULE
                ? Optional.of(ref)
                : before(curriculum, ref).map(Spot::parent).filter(parent -> parent.kind() == ElementRef.Kind.MODULE);
    }

    private Spot next() {
        return new Spot(parent, kind, index + 1);
    }
}
