package org.collimator.validation;

import java.util.List;
import org.collimator.document.Place;

/**
 * What an update looked at, so that a test can hold that it was no more than needed.
 *
 * @param scanned elements that were read again
 * @param crossChecked elements that were checked again together with those they name or that name them
 * @param compared questions that were compared again with the bank
 * @param structure whether the order of modules, variants or the tree of objectives was checked again
 */
public record Work(List<Place> scanned, List<Place> crossChecked, List<Place> compared, boolean structure) {
    /** Nothing. */
    public static final Work NONE = new Work(List.of(), List.of(), List.of(), false);

    public Work {
        scanned = List.copyOf(scanned);
        crossChecked = List.copyOf(crossChecked);
        compared = List.copyOf(compared);
    }
}
