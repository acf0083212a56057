package org.collimator.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.collimator.curriculum.Reference;

/**
 * Prints references. The Vancouver style of the common kinds of work is written by {@link VancouverText}, which costs a
 * millisecond; everything else by citeproc-java, which needs half a second to start. Pure; for any thread.
 */
public final class Citations {
    private Citations() {}

    /**
     * The references as a list prints them: in the given order for {@link CitationStyle#VANCOUVER}, by author for
     * {@link CitationStyle#APA}.
     *
     * @param language BCP 47; English and German have words of their own, every other language reads English
     */
    public static List<FormattedReference> format(List<Reference> references, CitationStyle style, String language) {
        Map<String, CslItem> items = new LinkedHashMap<>();
        for (Reference reference : references) {
            items.put(reference.id().value(), CslItem.of(reference, style));
        }
        return switch (style) {
            case VANCOUVER -> vancouver(items, language);
            case APA -> apa(items, language);
        };
    }

    private static List<FormattedReference> vancouver(Map<String, CslItem> items, String language) {
        Map<String, String> entries = new LinkedHashMap<>();
        List<CslItem> others = new ArrayList<>();
        for (CslItem item : items.values()) {
            Optional<String> written = Locales.isEnglish(language) ? VancouverText.write(item) : Optional.empty();
            entries.put(item.id(), written.orElse(""));
            if (written.isEmpty()) {
                others.add(item);
            }
        }
        if (!others.isEmpty()) {
            entries.putAll(Citeproc.words(others, CitationStyle.VANCOUVER, Locales.ofMedicine(language)));
        }
        List<FormattedReference> formatted = new ArrayList<>();
        items.forEach((id, item) -> formatted.add(ReferenceHtml.vancouver(item, entries.getOrDefault(id, ""))));
        return List.copyOf(formatted);
    }

    private static List<FormattedReference> apa(Map<String, CslItem> items, String language) {
        List<FormattedReference> formatted = new ArrayList<>();
        if (!items.isEmpty()) {
            Citeproc.html(List.copyOf(items.values()), CitationStyle.APA, language)
                    .forEach((id, html) ->
                            formatted.add(ReferenceHtml.apa(Objects.requireNonNull(items.get(id), id), html)));
        }
        return List.copyOf(formatted);
    }

    /** One reference as a Vancouver list prints it. */
    public static FormattedReference vancouver(Reference reference, String language) {
        return format(List.of(reference), CitationStyle.VANCOUVER, language).get(0);
    }
}
