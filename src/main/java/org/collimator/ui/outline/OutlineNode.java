package org.collimator.ui.outline;

import java.util.List;
import org.collimator.document.ElementRef;
import org.jspecify.annotations.Nullable;

/**
 * A node of the outline: an element, or a list of elements under a heading.
 *
 * @param ref the element, or the element in which the list stands
 * @param list the kind of elements of the list; null where this is an element
 * @param title what is printed
 * @param children what stands below
 */
record OutlineNode(ElementRef ref, ElementRef.@Nullable Kind list, String title, List<OutlineNode> children) {
    OutlineNode {
        children = List.copyOf(children);
    }

    /** What stays the same of a node while its title and its children change. */
    record Key(ElementRef ref, ElementRef.@Nullable Kind list) {}

    Key key() {
        return new Key(ref, list);
    }

    boolean isList() {
        return list != null;
    }
}
