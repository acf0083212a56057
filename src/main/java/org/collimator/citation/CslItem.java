package org.collimator.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collimator.curriculum.Reference;

/**
 * A CSL item of which only what is well-formed is left: texts as texts without line breaks, lists of names, dates of numbers.
 * What an author's file holds beside that cannot be printed, and must not stop the rest from being so.
 *
 * @param members with {@code id} and a {@code type} that citeproc knows
 */
record CslItem(Map<String, Object> members) {
    static final Set<String> NAMES = Set.of(
            "author",
            "chair",
            "collection-editor",
            "compiler",
            "composer",
            "container-author",
            "contributor",
            "curator",
            "director",
            "editor",
            "editorial-director",
            "executive-producer",
            "guest",
            "host",
            "interviewer",
            "illustrator",
            "narrator",
            "organizer",
            "original-author",
            "performer",
            "producer",
            "recipient",
            "reviewed-author",
            "script-writer",
            "series-creator",
            "translator");
    static final Set<String> DATES =
            Set.of("accessed", "available-date", "container", "event-date", "issued", "original-date", "submitted");
    private static final Set<String> WITHOUT_MEANING_HERE =
            Set.of("id", "type", "custom", "categories", "abstract", "note");
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static CslItem of(Reference reference, CitationStyle style) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", reference.id().value());
        members.put("type", type(reference.text("type")));
        reference.csl().forEach((name, value) -> {
            if (NAMES.contains(name)) {
                put(members, name, names(value));
            } else if (DATES.contains(name)) {
                put(members, name, date(value));
            } else if (!WITHOUT_MEANING_HERE.contains(name)) {
                put(members, name, words(value));
            }
        });
        abbreviate(members, style);
        return new CslItem(members);
    }

    /** NLM prints a journal's abbreviation without full stops; citeproc-java leaves them in. */
    private static void abbreviate(Map<String, Object> members, CitationStyle style) {
        Object former = members.remove("journalAbbreviation");
        if (former != null) {
            members.putIfAbsent("container-title-short", former);
        }
        if (style == CitationStyle.VANCOUVER) {
            members.computeIfPresent("container-title-short", (name, title) -> ((String) title).replace(".", ""));
        }
    }

    private static void put(Map<String, Object> members, String name, Object value) {
        boolean empty = value instanceof String text ? text.isEmpty() : value instanceof List<?> list && list.isEmpty();
        boolean none = value instanceof Map<?, ?> map && map.isEmpty();
        if (!empty && !none) {
            members.put(name, value);
        }
    }

    private static String type(String type) {
        return Types.isKnown(type) ? type : "document";
    }

    private static String words(Object value) {
        boolean scalar = value instanceof String || value instanceof Number;
        return scalar ? BLANKS.matcher(String.valueOf(value).strip()).replaceAll(" ") : "";
    }

    private static List<Map<String, Object>> names(Object value) {
        List<Map<String, Object>> names = new ArrayList<>();
        for (Object one : value instanceof List<?> list ? list : List.of()) {
            Map<String, Object> name = new LinkedHashMap<>();
            if (one instanceof Map<?, ?> parts) {
                parts.forEach((part, text) -> put(name, String.valueOf(part), words(text)));
            }
            if (name.containsKey("family") || name.containsKey("literal") || name.containsKey("given")) {
                names.add(name);
            }
        }
        return names;
    }

    private static Map<String, Object> date(Object value) {
        if (value instanceof String || value instanceof Number) {
            return isoDate(String.valueOf(value));
        }
        if (!(value instanceof Map<?, ?> date)) {
            return Map.of();
        }
        List<List<Integer>> parts = new ArrayList<>();
        for (Object one : date.get("date-parts") instanceof List<?> list ? list : List.of()) {
            List<Integer> numbers = numbers(one);
            if (!numbers.isEmpty()) {
                parts.add(numbers);
            }
        }
        if (!parts.isEmpty() && parts.size() <= 2) {
            return Map.of("date-parts", List.copyOf(parts));
        }
        Object written = date.get("raw") == null ? date.get("literal") : date.get("raw");
        String words = written == null ? "" : words(written);
        return words.isEmpty() ? Map.of() : isoDate(words);
    }

    private static Map<String, Object> isoDate(String text) {
        Matcher iso = ISO_DATE.matcher(text.strip());
        if (!iso.matches()) {
            return text.isBlank() ? Map.of() : Map.of("literal", text.strip());
        }
        List<Object> parts = new ArrayList<>();
        for (int part = 1; part <= 3 && iso.group(part) != null; part++) {
            parts.add(Integer.valueOf(iso.group(part)));
        }
        return Map.of("date-parts", List.of(numbers(parts)));
    }

    /** Year, month and day as far as they are numbers and can be. */
    private static List<Integer> numbers(Object value) {
        int[] most = {9999, 12, 31};
        List<Integer> numbers = new ArrayList<>();
        for (Object one : value instanceof List<?> list ? list : List.of()) {
            String text = words(one);
            boolean fits = numbers.size() < most.length && text.matches("-?\\d{1,4}");
            int number = fits ? Integer.parseInt(text) : 0;
            if (number == 0 || number > most[numbers.size()] || (number < 0 && !numbers.isEmpty())) {
                break;
            }
            numbers.add(number);
        }
        return List.copyOf(numbers);
    }

    String id() {
        return text("id");
    }

    String type() {
        return text("type");
    }

    /** A text member; blank where it is missing. */
    String text(String member) {
        return members.get(member) instanceof String text ? text : "";
    }

    boolean has(String member) {
        return members.containsKey(member);
    }

    /** The names in a member such as author; none where it is missing. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> nameList(String member) {
        return members.get(member) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }

    /** Year, month, day of a date that is one day, month or year; none where it is missing or is anything else. */
    @SuppressWarnings("unchecked")
    List<Integer> day(String member) {
        if (members.get(member) instanceof Map<?, ?> date && date.get("date-parts") instanceof List<?> parts) {
            return parts.size() == 1 ? (List<Integer>) parts.get(0) : List.of();
        }
        return List.of();
    }
}
