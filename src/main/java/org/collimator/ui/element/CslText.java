package org.collimator.ui.element;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.collimator.curriculum.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Names and dates of a CSL-JSON item (csl-data.json, CSL 1.0.2) as lines that an author types, and back. What a line cannot say, such
 * as a particle of a name, stays with the name whose line is unchanged. Pure.
 */
final class CslText {
    private CslText() {}

    /** One name a line, {@code Family, Given}; an institution without a comma. */
    static String names(Reference reference, String member) {
        return names(reference.csl().get(member)).stream().map(CslText::line).collect(Collectors.joining("\n"));
    }

    /** The reference with other names. */
    static Reference withNames(Reference reference, String member, String typed) {
        Map<String, Map<?, ?>> known = new LinkedHashMap<>();
        names(reference.csl().get(member)).forEach(name -> known.putIfAbsent(line(name), name));
        List<Object> next = new ArrayList<>();
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            Map<?, ?> before = known.get(line);
            next.add(before == null ? name(line) : before);
        });
        return with(reference, member, next.isEmpty() ? null : next);
    }

    private static List<Map<?, ?>> names(@Nullable Object value) {
        List<Map<?, ?>> names = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static String line(Map<?, ?> name) {
        Object literal = name.get("literal");
        if (literal != null) {
            return String.valueOf(literal);
        }
        String given = text(name.get("given"));
        return text(name.get("family")) + (given.isEmpty() ? "" : ", " + given);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : String.valueOf(value);
    }

    private static Map<String, Object> name(String line) {
        int comma = line.indexOf(',');
        Map<String, Object> name = new LinkedHashMap<>();
        if (comma < 0) {
            name.put("literal", line);
        } else {
            name.put("family", line.substring(0, comma).strip());
            name.put("given", line.substring(comma + 1).strip());
        }
        return name;
    }

    /** The date, year first, with as much of month and day as there is; words where it is no plain date. */
    static String date(Reference reference, String member) {
        if (!(reference.csl().get(member) instanceof Map<?, ?> date)) {
            return "";
        }
        if (date.get("date-parts") instanceof List<?> ranges
                && !ranges.isEmpty()
                && ranges.get(0) instanceof List<?> parts) {
            return parts.stream().map(CslText::two).collect(Collectors.joining("-"));
        }
        return text(date.get("literal") != null ? date.get("literal") : date.get("raw"));
    }

    private static String two(Object part) {
        String words = String.valueOf(part);
        return words.length() == 1 ? "0" + words : words;
    }

    /** The reference with another date. */
    static Reference withDate(Reference reference, String member, String typed) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return with(reference, member, null);
        }
        if (!words.matches("\\d{4}(-\\d{1,2}){0,2}")) {
            return with(reference, member, Map.of("literal", words));
        }
        List<Object> parts = new ArrayList<>();
        for (String part : words.split("-", -1)) {
            parts.add(Integer.valueOf(part));
        }
        return with(reference, member, Map.of("date-parts", List.of(parts)));
    }

    /** The reference with another member; blank or null takes it away. */
    static Reference with(Reference reference, String member, @Nullable Object value) {
        Map<String, Object> csl = new LinkedHashMap<>(reference.csl());
        if (value == null || value.equals("")) {
            csl.remove(member);
        } else {
            csl.put(member, value);
        }
        return reference.withCsl(csl);
    }
}
