package org.collimator.text;

import java.util.Optional;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Finds the raw {@code <sub>} and {@code <sup>} that have their end tag beside them; those alone are let through. */
final class RawScripts {
    private @Nullable HtmlInline expectedEnd;

    /** The tag in lower case where this is a start tag with its end, or that end. Asked for each tag in reading order. */
    Optional<String> tag(HtmlInline raw) {
        if (raw == expectedEnd) {
            expectedEnd = null;
            return Optional.of("</" + element(raw, "</") + ">");
        }
        String element = element(raw, "<");
        if (element.isEmpty() || expectedEnd != null) {
            return Optional.empty();
        }
        expectedEnd = end(raw, element);
        return expectedEnd == null ? Optional.empty() : Optional.of("<" + element + ">");
    }

    /** The next raw tag among the siblings, where it ends this element. */
    private static @Nullable HtmlInline end(HtmlInline start, String element) {
        for (Node node = start.getNext(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline next) {
                return element(next, "</").equals(element) ? next : null;
            }
        }
        return null;
    }

    private static String element(HtmlInline raw, String before) {
        String tag = raw.getLiteral();
        for (String element : new String[] {"sub", "sup"}) {
            if (tag.equalsIgnoreCase(before + element + ">")) {
                return element;
            }
        }
        return "";
    }
}
