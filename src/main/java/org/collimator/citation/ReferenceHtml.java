package org.collimator.citation;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.collimator.question.ReferenceId;
import org.collimator.text.Markdown;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes safe HTML with working links of the words that a style has put together. */
final class ReferenceHtml {
    /** The markup that CSL-JSON allows in titles, after it has been escaped. */
    private static final Pattern RICH = Pattern.compile("&lt;(i|b|sub|sup)&gt;((?:(?!&lt;).)*)&lt;/\\1&gt;");

    private static final Pattern RICH_TAG = Pattern.compile("</?(?:i|b|sub|sup)>");
    private static final String UNRESERVED = "-._~/:";

    private ReferenceHtml() {}

    /** Vancouver prints no DOI by itself; it and the numbers of PubMed follow. */
    static FormattedReference vancouver(CslItem item, String words) {
        Html html = new Html(item, Markdown.escape(words), words);
        html.link("URL", item.text("URL"), item.text("URL"));
        html.append("doi", "DOI", "https://doi.org/");
        html.appendPubMed();
        return html.done();
    }

    /** APA prints the DOI as an address; PubMed is named where there is neither that nor another address. */
    static FormattedReference apa(CslItem item, String citeprocHtml) {
        Element entry = Jsoup.parseBodyFragment(citeprocHtml).body();
        StringBuilder safe = new StringBuilder();
        copy(entry, safe);
        Html html = new Html(item, safe.toString().strip(), entry.text());
        html.link("DOI", "https://doi.org/" + item.text("DOI"), "https://doi.org/" + encoded(item.text("DOI")));
        html.link("URL", item.text("URL"), item.text("URL"));
        if (!item.has("DOI") && !item.has("URL")) {
            html.appendPubMed();
        }
        return html.done();
    }

    private static void copy(Node from, StringBuilder to) {
        for (Node child : from.childNodes()) {
            if (child instanceof TextNode text) {
                to.append(Markdown.escape(text.text()));
            } else if (child instanceof Element element) {
                boolean slanted = element.attr("style").contains("italic");
                to.append(slanted ? "<em>" : "");
                copy(element, to);
                to.append(slanted ? "</em>" : "");
            }
        }
    }

    private static String encoded(String doi) {
        StringBuilder out = new StringBuilder();
        for (byte b : doi.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return out.toString();
    }

    private static String anchor(String href, String words) {
        return "<a href=\"" + Markdown.escape(href) + "\" target=\"_blank\" rel=\"noopener\">" + words + "</a>";
    }

    /** An entry as it grows. */
    private static final class Html {
        private final CslItem item;
        private final StringBuilder plain;
        private String html;

        Html(CslItem item, String html, String words) {
            this.item = item;
            this.html = RICH.matcher(html).replaceAll("<$1>$2</$1>");
            this.plain = new StringBuilder(RICH_TAG.matcher(words).replaceAll(""));
        }

        /** Links an address that stands at the end already. */
        void link(String member, String printed, String href) {
            String words = Markdown.escape(printed);
            int at = html.lastIndexOf(words);
            if (isRight(member) && at >= 0 && html.lastIndexOf("<a ") < 0) {
                html = html.substring(0, at) + anchor(href, words) + html.substring(at + words.length());
            }
        }

        void append(String label, String member, String before) {
            String number = item.text(member);
            if (number.isEmpty()) {
                return;
            }
            String words = Markdown.escape(number);
            String href = before + encoded(number);
            String gap = plain.toString().endsWith(".") ? " " : ". ";
            html += gap + label + ": " + (isRight(member) ? anchor(href, words) : words);
            plain.append(gap).append(label).append(": ").append(number);
        }

        void appendPubMed() {
            append("PMID", "PMID", "https://pubmed.ncbi.nlm.nih.gov/");
            append("PMCID", "PMCID", "https://www.ncbi.nlm.nih.gov/pmc/articles/");
        }

        private boolean isRight(String member) {
            return item.has(member)
                    && ReferenceCheck.faults(item.members()).stream()
                            .noneMatch(fault -> fault.member().equals(member));
        }

        FormattedReference done() {
            return new FormattedReference(
                    new ReferenceId(item.id()), html.strip(), plain.toString().strip());
        }
    }
}
