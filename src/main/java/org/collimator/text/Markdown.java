package org.collimator.text;

import java.util.Optional;
import org.commonmark.node.Node;

/**
 * Renders an author's Markdown: CommonMark with tables, sub- and superscripts ({@code H~2~O}, {@code 10^-3^}), pictures of the
 * media folder ({@code ![alt](media:id)}) and citations ({@code [@id, p. 3]}).
 *
 * <p>The HTML is safe and well-formed XML whatever was typed: it is put together from a short list of elements and
 * attributes, raw HTML other than {@code <sub>} and {@code <sup>} is shown as the text that it is, and only http, https,
 * mailto, relative and media addresses become links. Pure; for any thread.
 */
public final class Markdown {
    private Markdown() {}

    /** What the ids in {@code ![](media:id)} and {@code [@id, p. 3]} stand for. */
    public interface Links {
        /** The picture or file with this id; empty where there is none. */
        Optional<Picture> media(String id);

        /**
         * The whole mark that is printed for one citation, brackets included, as safe HTML; empty where there is no such
         * reference. The marks of {@code [@a; @b]} are printed one after the other with a comma between them.
         *
         * @param locator as it was typed, to be put through {@link Markdown#escape}; blank for the whole work
         */
        Optional<String> citation(String id, String locator);

        /** Nothing is known. */
        Links NONE = new Links() {
            @Override
            public Optional<Picture> media(String id) {
                return Optional.empty();
            }

            @Override
            public Optional<String> citation(String id, String locator) {
                return Optional.empty();
            }
        };
    }

    /**
     * A picture as it stands in a page.
     *
     * @param src relative address
     * @param width pixels, 0 where unknown
     */
    public record Picture(String src, String alt, int width, int height) {}

    /** Words as they stand in HTML, in text and in attribute values alike; control characters are left out. */
    public static String escape(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        Characters.escape(words, out);
        return out.toString();
    }

    /**
     * Blocks of HTML: paragraphs, lists, tables. The title of the page is its h1, so that headings here begin with h2; their
     * order among each other is kept.
     */
    public static String html(String markdown, Links links) {
        if (PlainLine.is(markdown)) {
            return "<p>" + escape(PlainLine.words(markdown)) + "</p>\n";
        }
        return blocks(Syntax.parse(markdown), links);
    }

    /** The same without the paragraph around it where it is one paragraph; for option texts, headings and cells. */
    public static String inline(String markdown, Links links) {
        if (PlainLine.is(markdown)) {
            return escape(PlainLine.words(markdown));
        }
        Node document = Syntax.parse(markdown);
        if (!Syntax.isOneParagraph(document)) {
            return blocks(document, links).strip();
        }
        String html = blocks(document, links).strip();
        return html.substring("<p>".length(), html.length() - "</p>".length());
    }

    /**
     * The words alone, for lists, search, checks and tracking: pictures as their alternative text, citations left out,
     * exponents and indices as Unicode has them, blocks and table rows on lines of their own.
     */
    public static String plain(String markdown) {
        if (PlainLine.is(markdown)) {
            return Characters.clean(PlainLine.words(markdown));
        }
        PlainText out = new PlainText();
        TreeWalk.through(Syntax.parse(markdown), out);
        return out.text();
    }

    /** Which media and references the text uses, in the order of first use, and what it points to that will not be shown. */
    public static References references(String markdown) {
        if (PlainLine.is(markdown)) {
            return References.NONE;
        }
        ReferenceFinder finder = new ReferenceFinder();
        TreeWalk.through(Syntax.parse(markdown), finder);
        return finder.found();
    }

    private static String blocks(Node document, Links links) {
        HtmlText out = new HtmlText(links, Syntax.headingShift(document));
        TreeWalk.through(document, out);
        return out.html();
    }
}
