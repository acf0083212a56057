package org.collimator.exchange.player;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collimator.curriculum.Reference;
import org.collimator.question.ReferenceId;
import org.jspecify.annotations.Nullable;

/** References after the manner of Vancouver, made without a style processor: authors, title, where, year, links. */
public final class PlainReferences implements ReferenceRenderer {
    private static final int MOST_AUTHORS = 6;

    @Override
    public Map<ReferenceId, String> html(List<Reference> references, String language) {
        Map<ReferenceId, String> printed = new LinkedHashMap<>();
        references.forEach(reference -> printed.put(reference.id(), print(reference)));
        return printed;
    }

    private static String print(Reference reference) {
        StringBuilder html = new StringBuilder();
        sentence(html, Html.escape(authors(reference)));
        sentence(html, Html.escape(reference.text("title")));
        String container = reference.text("container-title");
        sentence(html, container.isBlank() ? "" : "<cite>" + Html.escape(container) + "</cite>");
        sentence(html, Html.escape(edition(reference)));
        sentence(html, Html.escape(published(reference)));
        links(reference, html);
        return html.toString().strip();
    }

    private static void sentence(StringBuilder html, String words) {
        if (!words.isBlank()) {
            html.append(words).append(words.endsWith(".") || words.endsWith("?") ? " " : ". ");
        }
    }

    private static String authors(Reference reference) {
        List<String> names = new ArrayList<>();
        if (reference.csl().get("author") instanceof List<?> authors) {
            authors.forEach(author -> names.add(author instanceof Map<?, ?> name ? name(name) : ""));
        }
        names.removeIf(String::isBlank);
        boolean more = names.size() > MOST_AUTHORS;
        return String.join(", ", more ? names.subList(0, MOST_AUTHORS) : names) + (more ? ", et al" : "");
    }

    private static String name(Map<?, ?> name) {
        if (name.get("literal") != null) {
            return String.valueOf(name.get("literal"));
        }
        StringBuilder initials = new StringBuilder();
        for (String given : text(name.get("given")).split("[\\s.-]+")) {
            given.codePoints().limit(1).forEach(initials::appendCodePoint);
        }
        return (text(name.get("family")) + " " + initials).strip();
    }

    private static String edition(Reference reference) {
        String edition = reference.text("edition");
        return edition.matches("\\d+") ? edition + " ed" : edition;
    }

    private static String published(Reference reference) {
        StringBuilder text = new StringBuilder();
        String publisher = reference.text("publisher");
        text.append(publisher).append(publisher.isBlank() ? "" : "; ").append(year(reference));
        String volume = reference.text("volume");
        String issue = reference.text("issue");
        String page = reference.text("page");
        if (!volume.isBlank() || !page.isBlank()) {
            text.append(';').append(volume).append(issue.isBlank() ? "" : "(" + issue + ")");
            text.append(page.isBlank() ? "" : ":" + page);
        }
        return text.toString();
    }

    private static String year(Reference reference) {
        if (reference.csl().get("issued") instanceof Map<?, ?> issued
                && issued.get("date-parts") instanceof List<?> parts
                && !parts.isEmpty()
                && parts.get(0) instanceof List<?> date
                && !date.isEmpty()) {
            return text(date.get(0));
        }
        return "";
    }

    private static void links(Reference reference, StringBuilder html) {
        String doi = reference.text("DOI");
        String pmid = reference.text("PMID");
        String url = reference.text("URL");
        if (!doi.isBlank()) {
            html.append(Html.link("https://doi.org/" + doi, "doi:" + doi)).append(' ');
        }
        if (pmid.matches("\\d+")) {
            html.append(Html.link("https://pubmed.ncbi.nlm.nih.gov/" + pmid + "/", "PMID " + pmid))
                    .append(' ');
        }
        if (doi.isBlank() && url.matches("(?i)https?://.*")) {
            html.append(Html.link(url, url));
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : String.valueOf(value);
    }
}
