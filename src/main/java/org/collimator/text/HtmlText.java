package org.collimator.text;

import java.util.Optional;
import java.util.StringJoiner;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Writes HTML from a fixed list of elements and attributes. One object writes one text. */
final class HtmlText extends NodeWalker {
    private static final int LOWEST_HEADING = 6;

    private final Markdown.Links links;
    private final int headingShift;
    private final RawScripts rawScripts = new RawScripts();
    private final StringBuilder out = new StringBuilder();

    HtmlText(Markdown.Links links, int headingShift) {
        this.links = links;
        this.headingShift = headingShift;
    }

    String html() {
        return out.toString();
    }

    @Override
    public void close(Node node, String closing) {
        out.append(closing);
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (!isTight(paragraph)) {
            line();
            open("<p>", "</p>\n");
        } else if (paragraph.getPrevious() != null) {
            line();
        }
    }

    @Override
    public void visit(Heading heading) {
        int level = Math.min(LOWEST_HEADING, Math.max(2, heading.getLevel() + headingShift));
        line();
        open("<h" + level + ">", "</h" + level + ">\n");
    }

    @Override
    public void visit(BlockQuote quote) {
        line();
        open("<blockquote>\n", "</blockquote>\n");
    }

    @Override
    public void visit(BulletList list) {
        line();
        open("<ul>\n", "</ul>\n");
    }

    @Override
    public void visit(OrderedList list) {
        line();
        Integer start = list.getMarkerStartNumber();
        open(start == null || start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n", "</ol>\n");
    }

    @Override
    public void visit(ListItem item) {
        open("<li>", "</li>\n");
    }

    @Override
    public void visit(ThematicBreak rule) {
        line();
        out.append("<hr />\n");
    }

    @Override
    public void visit(FencedCodeBlock block) {
        preformatted(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        preformatted(block.getLiteral());
    }

    @Override
    public void visit(Text text) {
        Characters.escape(text.getLiteral(), out);
    }

    @Override
    public void visit(SoftLineBreak soft) {
        out.append('\n');
    }

    @Override
    public void visit(HardLineBreak hard) {
        out.append("<br />\n");
    }

    @Override
    public void visit(Emphasis emphasis) {
        open("<em>", "</em>");
    }

    @Override
    public void visit(StrongEmphasis strong) {
        open("<strong>", "</strong>");
    }

    @Override
    public void visit(Code code) {
        element("code", code.getLiteral());
    }

    /** {@code <sub>} and {@code <sup>} where they are paired; any other tag is shown as it was typed. */
    @Override
    public void visit(HtmlInline raw) {
        Optional<String> tag = rawScripts.tag(raw);
        if (tag.isPresent()) {
            out.append(tag.get());
        } else {
            Characters.escape(raw.getLiteral(), out);
        }
    }

    @Override
    protected void script(Script script) {
        element(script.element(), script.words());
    }

    @Override
    public void visit(Link link) {
        String href = href(Address.of(link.getDestination()));
        if (!href.isEmpty()) {
            out.append("<a href=\"").append(href).append('"');
            attribute("title", link.getTitle());
            open(">", "</a>");
        }
    }

    /** The attributes from href's value on, up to the quotation mark that ends the last; blank where it is no link. */
    private String href(Address address) {
        return switch (address.kind()) {
            case WEB -> beside(address.text());
            case MEDIA ->
                links.media(address.text()).map(file -> beside(file.src())).orElse("");
            case MAIL, RELATIVE -> Markdown.escape(address.text());
            case REFUSED -> "";
        };
    }

    private static String beside(String href) {
        return Markdown.escape(href) + "\" target=\"_blank\" rel=\"noopener";
    }

    @Override
    public void visit(Image image) {
        skipChildren();
        String alt = PlainText.of(image);
        Optional<Markdown.Picture> found =
                Address.of(image.getDestination()).mediaId().flatMap(links::media);
        if (found.isEmpty()) {
            Characters.escape(alt, out);
            return;
        }
        Markdown.Picture picture = found.get();
        out.append("<img src=\"");
        Characters.escape(picture.src(), out);
        out.append("\" alt=\"");
        Characters.escape(alt.isBlank() ? picture.alt() : alt, out);
        out.append('"');
        attribute("title", image.getTitle());
        attribute("width", picture.width() > 0 ? String.valueOf(picture.width()) : "");
        attribute("height", picture.height() > 0 ? String.valueOf(picture.height()) : "");
        out.append(" loading=\"lazy\" decoding=\"async\" />");
    }

    /** Where a reference is missing the citation is shown as it was typed, so that a reader sees it and a check names it. */
    @Override
    protected void citation(Citation citation) {
        StringJoiner marks = new StringJoiner(", ");
        for (Citation.Cite cite : citation.cites()) {
            Optional<String> mark = links.citation(cite.id(), cite.locator());
            if (mark.isEmpty()) {
                Characters.escape(citation.source(), out);
                return;
            }
            marks.add(mark.get());
        }
        out.append(marks);
    }

    @Override
    protected void table() {
        line();
        open("<table>\n", "</table>\n");
    }

    @Override
    protected void tableHead() {
        open("<thead>\n", "</thead>\n");
    }

    @Override
    protected void tableBody() {
        open("<tbody>\n", "</tbody>\n");
    }

    @Override
    protected void tableRow() {
        open("<tr>\n", "</tr>\n");
    }

    @Override
    protected void tableCell(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        String aligned = alignment == null
                ? ""
                : switch (alignment) {
                    case LEFT -> " class=\"align-left\"";
                    case CENTER -> " class=\"align-center\"";
                    case RIGHT -> " class=\"align-right\"";
                };
        if (cell.isHeader()) {
            open("<th scope=\"col\"" + aligned + ">", "</th>\n");
        } else {
            open("<td" + aligned + ">", "</td>\n");
        }
    }

    private void open(String tag, String closing) {
        out.append(tag);
        closeWith(closing);
    }

    private void element(String name, String words) {
        out.append('<').append(name).append('>');
        Characters.escape(words, out);
        out.append("</").append(name).append('>');
    }

    private void preformatted(String words) {
        line();
        out.append("<pre>");
        element("code", words);
        out.append("</pre>\n");
    }

    private void attribute(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            out.append(' ').append(name).append("=\"");
            Characters.escape(value, out);
            out.append('"');
        }
    }

    private void line() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }
}
