package org.collimator.text;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** The Markdown that is understood. Blocks of raw HTML are not: their tags are words of a paragraph. */
final class Syntax {
    private static final int DEEPEST = 60;
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .enabledBlockTypes(Set.of(
                    Heading.class,
                    ThematicBreak.class,
                    FencedCodeBlock.class,
                    IndentedCodeBlock.class,
                    BlockQuote.class,
                    ListBlock.class))
            .customInlineContentParserFactory(new ScriptParser.Factory())
            .linkProcessor(new CitationParser())
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private Syntax() {}

    static Node parse(String markdown) {
        return PARSER.parse(lineBreaks(markdown));
    }

    /** Presentation programs put a vertical tab where they break a line. */
    private static String lineBreaks(String markdown) {
        return markdown.indexOf('\u000B') < 0 ? markdown : markdown.replace('\u000B', '\n');
    }

    static boolean isOneParagraph(Node document) {
        Node only = document.getFirstChild();
        return only instanceof Paragraph && only.getNext() == null;
    }

    /** One where the text has an h1, which the page has already; else none. */
    static int headingShift(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 1) {
                return 1;
            }
        }
        return 0;
    }
}
