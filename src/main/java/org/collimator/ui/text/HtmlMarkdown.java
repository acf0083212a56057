package org.collimator.ui.text;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Turns HTML that Word, LibreOffice or a browser puts on the clipboard into clean Markdown: words, emphasis, scripts, links,
 * headings, lists and tables; everything else falls away. Pure; for any thread.
 */
final class HtmlMarkdown {
    private static final int DEEPEST = 100;

    private HtmlMarkdown() {}

    /** The Markdown of a page or of a part of one. */
    static String of(String html) {
        Document document = Jsoup.parse(fragment(html));
        document.select("script, style, head, noscript, template, iframe, object, form, input, button, svg, o|p:empty")
                .remove();
        WordLists.repair(document.body());
        MarkdownText out = new MarkdownText();
        children(document.body(), out, Context.TOP, 0);
        return out.text();
    }

    /** Windows marks what was copied by comments; what stands around it belongs to the page. */
    private static String fragment(String html) {
        int start = html.indexOf("<!--StartFragment-->");
        int end = html.indexOf("<!--EndFragment-->");
        return start >= 0 && end > start ? html.substring(start + "<!--StartFragment-->".length(), end) : html;
    }

    /**
     * Where in lists an element stands.
     *
     * @param indent blanks before the lines of an item
     * @param number the next number; 0 in a list with bullets
     */
    @SuppressWarnings("ArrayRecordComponent") // a counter that is handed on, never compared
    record Context(String indent, int[] number) {
        static final Context TOP = new Context("", new int[] {0});
    }

    private static void children(Element parent, MarkdownText out, Context context, int depth) {
        if (depth > DEEPEST) {
            out.words(parent.text());
            return;
        }
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                out.words(text.getWholeText());
            } else if (child instanceof Element element) {
                element(element, out, context, depth + 1);
            }
        }
    }

    private static void element(Element element, MarkdownText out, Context context, int depth) {
        if (hidden(element)) {
            return;
        }
        String name = element.normalName();
        switch (name) {
            case "br" -> out.lineBreak(context.indent());
            case "b", "strong", "i", "em", "sub", "sup", "a", "code", "span", "font", "u", "ins" ->
                inline(element, out, context, depth);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, out, context);
            case "ul", "ol" -> list(element, out, context, depth);
            case "li" -> item(element, out, context, depth);
            case "table" -> {
                out.blank(context.indent());
                HtmlTable.write(element, out, context.indent());
                out.blank(context.indent());
            }
            case "hr" -> out.blank(context.indent());
            case "img" -> out.words(element.attr("alt"));
            case "pre" -> {
                out.blank(context.indent());
                out.words(element.text());
                out.blank(context.indent());
            }
            default -> other(element, out, context, depth);
        }
    }

    private static boolean hidden(Element element) {
        String style = style(element);
        return style.contains("display:none") || style.contains("mso-hide:all") || element.hasAttr("hidden");
    }

    static String style(Element element) {
        return element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static void other(Element element, MarkdownText out, Context context, int depth) {
        boolean block = element.isBlock();
        boolean inItem = !context.indent().isEmpty();
        if (block && !inItem) {
            out.blank(context.indent());
        } else if (block) {
            out.line(context.indent());
        }
        children(element, out, context, depth);
        if (block && !inItem) {
            out.blank(context.indent());
        }
    }

    private static void heading(Element element, MarkdownText out, Context context) {
        int level = Math.min(6, Math.max(2, element.normalName().charAt(1) - '0'));
        out.blank(context.indent());
        if (!element.text().isBlank()) {
            out.raw("#".repeat(level) + " ");
            out.words(element.text());
        }
        out.blank(context.indent());
    }

    private static void list(Element element, MarkdownText out, Context context, int depth) {
        boolean numbered = element.normalName().equals("ol");
        if (context.indent().isEmpty()) {
            out.blank("");
        }
        children(element, out, new Context(context.indent(), new int[] {numbered ? 1 : 0}), depth);
        if (context.indent().isEmpty()) {
            out.blank("");
        }
    }

    private static void item(Element element, MarkdownText out, Context context, int depth) {
        int number = context.number()[0];
        String mark = number == 0 ? "- " : number + ". ";
        if (number > 0) {
            context.number()[0]++;
        }
        out.line(context.indent());
        out.raw(mark);
        children(element, out, new Context(context.indent() + " ".repeat(mark.length()), new int[] {0}), depth);
        out.line(context.indent());
    }

    private static void inline(Element element, MarkdownText out, Context context, int depth) {
        MarkdownText inner = new MarkdownText();
        children(element, inner, context, depth);
        String words = inner.text();
        String mark = mark(element);
        if (words.isBlank() || words.contains("\n\n")) {
            children(element, out, context, depth);
        } else if (element.normalName().equals("a")) {
            link(element, inner.untrimmed(), out);
        } else {
            out.wrapped(inner.untrimmed(), mark);
        }
    }

    private static void link(Element element, String words, MarkdownText out) {
        String address = element.attr("href").strip();
        if (address.matches("(?i)(https?://|mailto:)[^\\s()<>]+")) {
            out.raw("[" + words.strip() + "](" + address + ")");
        } else {
            out.wrapped(words, "");
        }
    }

    private static String mark(Element element) {
        String style = style(element);
        return switch (element.normalName()) {
            case "b", "strong" -> style.contains("font-weight:normal") ? "" : "**";
            case "i", "em" -> style.contains("font-style:normal") ? "" : "*";
            case "sub" -> "~";
            case "sup" -> "^";
            case "code" -> "`";
            default -> styled(style);
        };
    }

    private static String styled(String style) {
        if (style.contains("vertical-align:sub")) {
            return "~";
        }
        if (style.contains("vertical-align:super")) {
            return "^";
        }
        if (style.matches(".*font-weight:(bold|[6-9]00).*")) {
            return "**";
        }
        return style.contains("font-style:italic") ? "*" : "";
    }
}
