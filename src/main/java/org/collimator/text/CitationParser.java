package org.collimator.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Reads {@code [@id]}, {@code [@id, p. 3]} and {@code [@a; @b, fig. 2]}. What is not quite that stays text or a link. */
final class CitationParser implements LinkProcessor {
    private static final int MOST_PARTS = 200;
    private static final Pattern BETWEEN = Pattern.compile(";\\s*(?=@)");
    private static final Pattern ONE =
            Pattern.compile("@([A-Za-z0-9][A-Za-z0-9._-]{0,79})\\s*(?:,\\s*(\\S.*))?", Pattern.DOTALL);

    @Override
    public @Nullable LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        boolean elsewhere = link.marker() != null || link.destination() != null || link.label() != null;
        if (elsewhere || !mayBeCitation(link.openingBracket())) {
            return LinkResult.none();
        }
        String inside = link.text(scanner);
        List<Citation.Cite> cites = cites(inside.strip());
        return cites.isEmpty()
                ? LinkResult.none()
                : LinkResult.replaceWith(new Citation(cites, "[" + inside + "]"), scanner.position());
    }

    /** Looks at few nodes only, so that thousands of brackets within each other cost no more than their number. */
    private static boolean mayBeCitation(Node bracket) {
        Node node = bracket.getNext();
        boolean begins = node instanceof Text text && text.getLiteral().startsWith("@");
        int parts = 0;
        while (begins && node != null && parts <= MOST_PARTS) {
            node = node.getNext();
            parts++;
        }
        return begins && parts <= MOST_PARTS;
    }

    private static List<Citation.Cite> cites(String inside) {
        List<Citation.Cite> cites = new ArrayList<>();
        for (String part : BETWEEN.split(inside, 0)) {
            Matcher one = ONE.matcher(part.strip());
            if (!one.matches()) {
                return List.of();
            }
            String locator = one.group(2) == null ? "" : one.group(2).strip().replace('\n', ' ');
            cites.add(new Citation.Cite(one.group(1), locator));
        }
        return cites;
    }
}
