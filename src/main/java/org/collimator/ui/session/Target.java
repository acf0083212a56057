package org.collimator.ui.session;

import java.util.Objects;
import org.collimator.document.ElementRef;

/** What the centre of the window shows. */
public sealed interface Target {
    /** An element in its form. */
    record Element(ElementRef ref) implements Target {
        public Element {
            Objects.requireNonNull(ref, "ref");
        }
    }

    /** A view over the whole curriculum, such as the question bank, by its id. */
    record View(String id) implements Target {
        public View {
            Objects.requireNonNull(id, "id");
        }
    }

    /** The course itself, which is always there. */
    Target COURSE = new Element(ElementRef.COURSE);

    /** An element in its form. */
    static Target of(ElementRef ref) {
        return new Element(ref);
    }
}
