package org.collimator.text;

import org.commonmark.node.CustomNode;

/** A subscript or superscript written {@code H~2~O} or {@code 10^-3^}. */
final class Script extends CustomNode {
    private final boolean raised;
    private final String words;

    Script(boolean raised, String words) {
        this.raised = raised;
        this.words = words;
    }

    String element() {
        return raised ? "sup" : "sub";
    }

    boolean raised() {
        return raised;
    }

    String words() {
        return words;
    }
}
