package org.collimator.ui.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.document.ElementRef;
import org.collimator.document.Leaves;
import org.collimator.document.Place;
import org.collimator.document.Trail;
import org.collimator.question.MediaId;
import org.collimator.question.ReferenceId;
import org.collimator.text.Markdown;
import org.collimator.text.References;

/**
 * Where the media and references of one curriculum are used: by ids and in the Markdown of its texts. Immutable; what an element
 * says is read once and taken over as long as the element is the very same. For any thread.
 */
public final class Uses {
    /** No curriculum. */
    public static final Uses NONE = new Uses(new IdentityHashMap<>(), Map.of(), 0);

    private static final Set<String> ELEMENTS = Set.of("questions", "lessons", "checklists");

    private final Map<Object, List<Said>> known;
    private final Map<ElementRef, List<Use>> byTarget;
    private final int read;

    private record Said(ElementRef target, String pointer) {}

    /**
     * A use.
     *
     * @param user the element that uses it
     * @param pointer where in that element
     */
    public record Use(ElementRef user, String pointer) {}

    private Uses(Map<Object, List<Said>> known, Map<ElementRef, List<Use>> byTarget, int read) {
        this.known = known;
        this.byTarget = byTarget;
        this.read = read;
    }

    /** What uses an element, in the order of the curriculum. */
    public List<Use> of(ElementRef target) {
        return byTarget.getOrDefault(target, List.of());
    }

    /** How many elements had to be read. */
    public int read() {
        return read;
    }

    /** The uses in the next curriculum. */
    public Uses next(Curriculum curriculum) {
        Reading reading = new Reading();
        List<Said> head = new ArrayList<>();
        Leaves.head(curriculum, new Listener(head));
        reading.add(ElementRef.COURSE, head);
        for (Module module : curriculum.modules()) {
            ElementRef ref = ElementRef.of(module.id());
            reading.add(ref, reading.said(module, ELEMENTS));
            module.lessons().forEach(lesson -> reading.take(ElementRef.of(lesson.id()), lesson));
            module.questions().forEach(question -> reading.take(ElementRef.of(question.id()), question));
            module.checklists().forEach(checklist -> reading.take(ElementRef.of(checklist.id()), checklist));
        }
        curriculum.media().forEach(media -> reading.take(ElementRef.of(media.id()), media));
        return new Uses(reading.next, reading.uses, reading.fresh);
    }

    private final class Reading {
        private final IdentityHashMap<Object, List<Said>> next = new IdentityHashMap<>();
        private final Map<ElementRef, List<Use>> uses = new HashMap<>();
        private int fresh;

        void take(ElementRef ref, Object element) {
            add(ref, said(element, Set.of()));
        }

        List<Said> said(Object element, Set<String> except) {
            List<Said> said = known.get(element);
            if (said == null) {
                fresh++;
                List<Said> found = new ArrayList<>(0);
                Leaves.except(except, element, Trail.at(Place.FOLDER), new Listener(found));
                said = List.copyOf(found);
            }
            next.put(element, said);
            return said;
        }

        void add(ElementRef user, List<Said> said) {
            for (Said one : said) {
                if (!one.target().equals(user)) {
                    uses.computeIfAbsent(one.target(), target -> new ArrayList<>(2))
                            .add(new Use(user, one.pointer()));
                }
            }
        }
    }

    private record Listener(List<Said> said) implements Leaves.Visitor {
        @Override
        public void text(Trail around, String member, String value) {
            if (value.contains("media:") || value.contains("[@")) {
                References found = Markdown.references(value);
                String pointer = around.place().at(member).pointer();
                found.media().forEach(id -> said.add(new Said(new ElementRef(ElementRef.Kind.MEDIA, id), pointer)));
                found.citations()
                        .forEach(id -> said.add(new Said(new ElementRef(ElementRef.Kind.REFERENCE, id), pointer)));
            }
        }

        @Override
        public void id(Trail around, String member, Object id) {
            if (id instanceof MediaId media) {
                said.add(
                        new Said(ElementRef.of(media), around.place().at(member).pointer()));
            } else if (id instanceof ReferenceId reference) {
                said.add(new Said(
                        ElementRef.of(reference), around.place().at(member).pointer()));
            }
        }
    }
}
