package org.collimator.text;

import java.util.List;
import org.commonmark.node.CustomNode;

/** Citations in one pair of brackets. */
final class Citation extends CustomNode {
    private final List<Cite> cites;
    private final String source;

    Citation(List<Cite> cites, String source) {
        this.cites = List.copyOf(cites);
        this.source = source;
    }

    /** One work and the place in it; blank for the whole. */
    record Cite(String id, String locator) {}

    List<Cite> cites() {
        return cites;
    }

    /** As it was typed. */
    String source() {
        return source;
    }
}
