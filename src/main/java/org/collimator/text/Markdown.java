package org.collimator.text;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Renders an author's Markdown: CommonMark with tables. Raw HTML is shown as text, never executed; only http, https, mailto
 * and relative links survive.
 */
public final class Markdown {
    private static final List<org.commonmark.Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    private Markdown() {}

    /** What the ids in {@code ![](media:id)} and {@code [@id, p. 3]} stand for. */
    public interface Links {
        /** The picture with this id; empty where there is none. */
        Optional<Picture> media(String id);

        /** What is printed for a citation, as safe HTML; empty where there is no such reference. */
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

    /** Blocks of HTML: paragraphs, lists, tables. */
    public static String html(String markdown, Links links) {
        return HTML.render(PARSER.parse(markdown));
    }

    /** The same without the paragraph around it where it is one paragraph; for option texts, headings and cells. */
    public static String inline(String markdown, Links links) {
        String html = html(markdown, links).strip();
        boolean one = html.startsWith("<p>") && html.indexOf("<p>", 1) < 0 && html.endsWith("</p>");
        return one ? html.substring(3, html.length() - 4) : html;
    }

    /** The words alone, for lists, search, checks and tracking. */
    public static String plain(String markdown) {
        return TEXT.render(PARSER.parse(markdown)).strip();
    }
}
