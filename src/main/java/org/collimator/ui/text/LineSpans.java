package org.collimator.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what has a look of its own in one line of Markdown, for the eye only: quick, and content with the usual cases. Pure. */
final class LineSpans {
    private static final int LONGEST = 4000;
    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}(\\s|$)");
    private static final Pattern ITEM = Pattern.compile("^\\s{0,8}([-*+]|\\d{1,9}[.)])\\s");
    private static final Pattern QUOTE = Pattern.compile("^ {0,3}>");
    private static final Pattern INLINE = Pattern.compile("(?<code>`[^`]+`)"
            + "|(?<citation>\\[@[^\\]]{1,400}\\])"
            + "|(?<link>!?\\[[^\\]]{0,1000}\\]\\([^)\\s]{0,1000}\\))"
            + "|(?<strong>\\*\\*(?=\\S)[^*]{1,2000}\\*\\*|__(?=\\S)[^_]{1,2000}__)"
            + "|(?<emphasis>\\*(?=[^\\s*])[^*]{1,2000}\\*|(?<![\\w])_(?=[^\\s_])[^_]{1,2000}_(?!\\w))"
            + "|(?<script>~[^~\\s]{1,100}~|\\^[^\\^\\s]{1,100}\\^)"
            + "|(?<mark>\\|)");

    private LineSpans() {}

    static List<Span> of(String line) {
        List<Span> spans = new ArrayList<>();
        if (line.isEmpty() || line.length() > LONGEST) {
            return spans;
        }
        if (HEADING.matcher(line).find()) {
            spans.add(new Span(0, line.length(), Span.Kind.HEADING));
            return spans;
        }
        int from = 0;
        Matcher item = ITEM.matcher(line);
        Matcher quote = QUOTE.matcher(line);
        if (item.find()) {
            from = item.end();
            spans.add(new Span(item.start(1), item.end(1), Span.Kind.MARK));
        } else if (quote.find()) {
            from = quote.end();
            spans.add(new Span(0, from, Span.Kind.MARK));
        }
        Matcher inline = INLINE.matcher(line);
        for (int at = from; inline.find(at); at = inline.end()) {
            if (inline.start() == 0 || line.charAt(inline.start() - 1) != '\\') {
                spans.add(new Span(inline.start(), inline.end(), kind(inline)));
            }
            if (inline.end() >= line.length()) {
                break;
            }
        }
        return spans;
    }

    private static Span.Kind kind(Matcher found) {
        for (Span.Kind kind : Span.Kind.values()) {
            if (kind != Span.Kind.HEADING && found.group(kind.name().toLowerCase(java.util.Locale.ROOT)) != null) {
                return kind;
            }
        }
        return Span.Kind.MARK;
    }
}
