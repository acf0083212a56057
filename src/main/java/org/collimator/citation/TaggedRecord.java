package org.collimator.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reference in a file whose lines begin with a tag: RIS and PubMed. */
final class TaggedRecord {
    private static final Pattern MONTH_NAME =
            Pattern.compile("(?i)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final int line;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private String last = "";

    TaggedRecord(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    void add(String tag, String value) {
        last = tag;
        values.computeIfAbsent(tag, any -> new ArrayList<>()).add(value.strip());
    }

    /** The line before goes on. */
    void append(String more) {
        List<String> of = values.get(last);
        if (of != null) {
            of.set(of.size() - 1, (of.get(of.size() - 1) + " " + more.strip()).strip());
        }
    }

    /** Every value of the first of these tags that is there. */
    List<String> all(String... tags) {
        for (String tag : tags) {
            List<String> found = values.getOrDefault(tag, List.of()).stream()
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The first value of the first of these tags that is there; blank where none is. */
    String first(String... tags) {
        List<String> all = all(tags);
        return all.isEmpty() ? "" : all.get(0);
    }

    static void put(Map<String, Object> csl, String member, String value) {
        if (!value.isEmpty()) {
            csl.put(member, value);
        }
    }

    /** "Seibert, J. Anthony" as a person, anything without a comma as the name of a body. */
    static Map<String, Object> name(String text) {
        int comma = text.indexOf(',');
        if (comma <= 0) {
            return Map.of("literal", text);
        }
        Map<String, Object> name = new LinkedHashMap<>();
        name.put("family", text.substring(0, comma).strip());
        String[] rest = text.substring(comma + 1).split(",", 2);
        put(name, "given", rest[0].strip());
        put(name, "suffix", rest.length > 1 ? rest[1].strip() : "");
        return name;
    }

    static void putNames(Map<String, Object> csl, String member, List<String> names) {
        if (!names.isEmpty()) {
            csl.put(member, names.stream().map(TaggedRecord::name).toList());
        }
    }

    /** 2011, 2011/05/03, 2011-05, 2011 May 3 and 2011 May-Jun; what is no date is left out. */
    static void putDate(Map<String, Object> csl, String member, String text) {
        Matcher date = Pattern.compile("(\\d{4})(?:[ /.-]+(\\d{1,2}|\\p{L}{3,}))?(?:[ /.-]+(\\d{1,2})(?!\\d))?.*")
                .matcher(text);
        if (!date.matches()) {
            return;
        }
        List<Integer> parts = new ArrayList<>(List.of(Integer.valueOf(date.group(1))));
        int month = date.group(2) == null ? 0 : month(date.group(2));
        if (month >= 1 && month <= 12) {
            parts.add(month);
            if (date.group(3) != null && Integer.parseInt(date.group(3)) > 0) {
                parts.add(Integer.valueOf(date.group(3)));
            }
        }
        csl.put(member, Map.of("date-parts", List.of(List.copyOf(parts))));
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        Matcher name = MONTH_NAME.matcher(text);
        return name.matches() ? MONTHS.indexOf(name.group(1).toLowerCase(Locale.ROOT)) + 1 : 0;
    }
}
