package org.collimator.ui.elements;

import java.util.Collection;
import java.util.Locale;
import org.collimator.document.ElementRef;
import org.collimator.ui.kit.Texts;

/** The words for elements in the names of steps and in questions. */
final class ElementWords {
    private final Texts texts = Texts.of(ElementWords.class);

    /** What elements of this kind are called, as one noun. */
    String kind(ElementRef.Kind kind) {
        return texts.get("kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** The name of a step: what is done to one element or to several. */
    String step(String key, Collection<ElementRef> refs) {
        return refs.size() == 1
                ? texts.get(key + ".one", kind(refs.iterator().next().kind()))
                : texts.get(key + ".several", refs.size());
    }
}
