package org.collimator.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collimator.curriculum.Reference;

/** How a reference reads in a list: who, when and what. Pure. */
public final class ReferenceWords {
    private ReferenceWords() {}

    /** Author, year and title in a line; the id where nothing is known. */
    public static String line(Reference reference) {
        List<String> parts = new ArrayList<>();
        add(parts, author(reference));
        add(parts, year(reference));
        add(parts, reference.text("title"));
        return parts.isEmpty() ? reference.id().value() : String.join(" · ", parts);
    }

    /** Author and year; the title where both are missing. */
    public static String shortly(Reference reference) {
        List<String> parts = new ArrayList<>();
        add(parts, author(reference));
        add(parts, year(reference));
        return parts.isEmpty() ? line(reference) : String.join(" ", parts);
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
    }

    private static String author(Reference reference) {
        for (String member : List.of("author", "editor", "container-author")) {
            if (reference.csl().get(member) instanceof List<?> names && !names.isEmpty()) {
                String first = name(names.get(0));
                return names.size() > 1 ? first + " et al." : first;
            }
        }
        return "";
    }

    private static String name(Object name) {
        if (!(name instanceof Map<?, ?> parts)) {
            return "";
        }
        for (String member : List.of("family", "literal", "given")) {
            if (parts.get(member) instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    private static String year(Reference reference) {
        if (reference.csl().get("issued") instanceof Map<?, ?> issued
                && issued.get("date-parts") instanceof List<?> dates
                && !dates.isEmpty()
                && dates.get(0) instanceof List<?> parts
                && !parts.isEmpty()) {
            return String.valueOf(parts.get(0));
        }
        return "";
    }
}
