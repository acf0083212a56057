package org.collimator.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Reference;

/**
 * Elements that were copied, with the literature and the pictures that they use.
 *
 * @param curriculumId of the curriculum from which they were copied
 * @param elements in the order of the outline; modules with all that stands in them
 * @param references that the elements cite and that are not among them
 * @param media that the elements show and that are not among them
 */
public record Clip(String curriculumId, List<Object> elements, List<Reference> references, List<Media> media) {
    public Clip {
        Objects.requireNonNull(curriculumId, "curriculumId");
        elements = List.copyOf(elements);
        references = List.copyOf(references);
        media = List.copyOf(media);
    }

    /** A copy of elements of a curriculum. */
    public static Clip of(Curriculum curriculum, Collection<ElementRef> refs) {
        List<Object> elements = Elements.find(curriculum, refs);
        Set<ElementRef> used = new HashSet<>(Uses.from(elements));
        elements.forEach(element -> used.remove(Elements.ref(element)));
        return new Clip(
                curriculum.id(),
                elements,
                curriculum.references().stream()
                        .filter(each -> used.contains(ElementRef.of(each.id())))
                        .toList(),
                curriculum.media().stream()
                        .filter(each -> used.contains(ElementRef.of(each.id())))
                        .toList());
    }

    /** Whether there is nothing on it. */
    public boolean isEmpty() {
        return elements.isEmpty();
    }

    /** All media records on it, those that are elements of their own too. */
    public List<Media> allMedia() {
        List<Media> all = new java.util.ArrayList<>(media);
        elements.stream().filter(Media.class::isInstance).map(Media.class::cast).forEach(all::add);
        return all;
    }

    /** The same with media records as they are in another folder. */
    public Clip withMedia(java.util.function.UnaryOperator<Media> change) {
        return new Clip(
                curriculumId,
                elements.stream()
                        .map(element -> element instanceof Media one ? change.apply(one) : element)
                        .toList(),
                references,
                media.stream().map(change).toList());
    }
}
