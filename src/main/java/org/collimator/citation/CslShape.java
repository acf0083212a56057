package org.collimator.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings what programs write for CSL-JSON into the shape that it has: names as lists of people and bodies, dates as objects, titles and
 * addresses as texts, also where a service gives lists of one.
 */
final class CslShape {
    private static final Set<String> NUMBERS = Set.of(
            "collection-number",
            "edition",
            "version",
            "volume",
            "issue",
            "number",
            "page",
            "number-of-pages",
            "PMID",
            "PMCID");
    private static final Set<String> TEXTS = Set.of(
            "title",
            "title-short",
            "container-title",
            "container-title-short",
            "journalAbbreviation",
            "collection-title",
            "publisher",
            "publisher-place",
            "authority",
            "genre",
            "medium",
            "status",
            "language",
            "abstract",
            "keyword",
            "note",
            "annote",
            "DOI",
            "ISBN",
            "ISSN",
            "URL");

    private CslShape() {}

    /** A member's value as it should be; null where nothing can be made of it. */
    static @Nullable Object fit(String member, Object value) {
        if (CslItem.NAMES.contains(member)) {
            return names(value);
        }
        if (CslItem.DATES.contains(member)) {
            return value instanceof Map<?, ?> ? value : isScalar(value) ? Map.of("raw", String.valueOf(value)) : null;
        }
        if (NUMBERS.contains(member)) {
            return value instanceof Number ? value : text(value);
        }
        return TEXTS.contains(member) ? text(value) : value;
    }

    private static boolean isScalar(Object value) {
        return value instanceof String || value instanceof Number;
    }

    /** The first of several, as services give them. */
    private static @Nullable String text(Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .filter(CslShape::isScalar)
                        .findFirst()
                        .map(String::valueOf)
                        .orElse(null)
                : isScalar(value) ? String.valueOf(value) : null;
    }

    private static @Nullable List<Map<String, Object>> names(Object value) {
        List<?> several = value instanceof List<?> list ? list : List.of(value);
        List<Map<String, Object>> names =
                several.stream().flatMap(CslShape::name).toList();
        return names.isEmpty() ? null : names;
    }

    private static Stream<Map<String, Object>> name(Object one) {
        if (isScalar(one)) {
            return Stream.of(Map.of("literal", String.valueOf(one)));
        }
        Map<String, Object> name = new LinkedHashMap<>();
        if (one instanceof Map<?, ?> parts) {
            parts.forEach((part, text) -> {
                if (text != null) {
                    name.put(String.valueOf(part), text instanceof Number ? String.valueOf(text) : text);
                }
            });
        }
        return name.isEmpty() ? Stream.of() : Stream.of(name);
    }
}
