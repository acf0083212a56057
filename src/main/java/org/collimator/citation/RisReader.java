package org.collimator.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads RIS, as EndNote, Zotero and the publishers write it. */
final class RisReader {
    private static final Pattern TAGGED = Pattern.compile("\\s*([A-Z][A-Z0-9])\\s{0,3}-(?:\\s(.*))?");
    private static final Pattern ISBN = Pattern.compile("(?:97[89][ -]?)?(?:\\d[ -]?){9}[\\dXx]");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("JOUR", "article-journal"),
            Map.entry("EJOUR", "article-journal"),
            Map.entry("JFULL", "article-journal"),
            Map.entry("ABST", "article-journal"),
            Map.entry("INPR", "article-journal"),
            Map.entry("MGZN", "article-magazine"),
            Map.entry("NEWS", "article-newspaper"),
            Map.entry("BOOK", "book"),
            Map.entry("EBOOK", "book"),
            Map.entry("EDBOOK", "book"),
            Map.entry("CHAP", "chapter"),
            Map.entry("ECHAP", "chapter"),
            Map.entry("CONF", "paper-conference"),
            Map.entry("CPAPER", "paper-conference"),
            Map.entry("RPRT", "report"),
            Map.entry("GOVDOC", "report"),
            Map.entry("STAND", "standard"),
            Map.entry("THES", "thesis"),
            Map.entry("ELEC", "webpage"),
            Map.entry("WEB", "webpage"),
            Map.entry("BLOG", "post-weblog"),
            Map.entry("DATA", "dataset"),
            Map.entry("COMP", "software"),
            Map.entry("PAT", "patent"),
            Map.entry("STAT", "legislation"),
            Map.entry("LEGAL", "legislation"),
            Map.entry("VIDEO", "motion_picture"),
            Map.entry("MPCT", "motion_picture"),
            Map.entry("GEN", "document"),
            Map.entry("UNPB", "manuscript"));

    private RisReader() {}

    static List<ReferenceImport.Found> read(String text, List<ImportNote> notes) {
        List<ReferenceImport.Found> found = new ArrayList<>();
        for (TaggedRecord one : records(text, notes)) {
            found.add(new ReferenceImport.Found(one.line(), one.first("ID"), csl(one, notes)));
        }
        return found;
    }

    private static List<TaggedRecord> records(String text, List<ImportNote> notes) {
        List<TaggedRecord> records = new ArrayList<>();
        TaggedRecord open = null;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher tagged = TAGGED.matcher(line);
            String tag = tagged.matches() ? tagged.group(1) : "";
            if (tag.equals("TY")) {
                noteUnended(open, notes);
                open = new TaggedRecord(number);
                records.add(open);
            }
            if (tag.equals("ER")) {
                open = null;
            } else if (open != null) {
                take(open, tag, tagged, line);
            } else if (!line.isBlank()) {
                notes.add(ImportNote.of("import.stray", number, shortened(line), "TY"));
            }
        }
        noteUnended(open, notes);
        return records;
    }

    private static void take(TaggedRecord open, String tag, Matcher tagged, String line) {
        if (tag.isEmpty()) {
            open.append(line);
        } else {
            open.add(tag, tagged.group(2) == null ? "" : tagged.group(2));
        }
    }

    private static void noteUnended(@Nullable TaggedRecord open, List<ImportNote> notes) {
        if (open != null) {
            notes.add(ImportNote.of("import.unended", open.line()));
        }
    }

    static String shortened(String line) {
        String words = line.strip();
        return words.length() <= 40 ? words : words.substring(0, 40) + "…";
    }

    private static Map<String, Object> csl(TaggedRecord one, List<ImportNote> notes) {
        Map<String, Object> csl = new LinkedHashMap<>();
        String given = one.first("TY").toUpperCase(Locale.ROOT);
        String type = TYPES.getOrDefault(given, "document");
        if (!TYPES.containsKey(given)) {
            notes.add(ImportNote.of("import.type", one.line(), given));
        }
        csl.put("type", type);
        TaggedRecord.put(csl, "title", one.first("TI", "T1", "CT"));
        TaggedRecord.putNames(csl, "author", one.all("AU", "A1"));
        boolean within = type.startsWith("article") || type.equals("chapter") || type.equals("paper-conference");
        TaggedRecord.putNames(csl, "editor", one.all("ED", within ? "A2" : "A3"));
        containers(csl, one, within);
        TaggedRecord.putDate(csl, "issued", one.first("DA", "PY", "Y1"));
        if (!csl.containsKey("issued")) {
            TaggedRecord.putDate(csl, "issued", one.first("PY", "Y1"));
        }
        TaggedRecord.putDate(csl, "accessed", one.first("Y2"));
        places(csl, one, type);
        return csl;
    }

    private static void containers(Map<String, Object> csl, TaggedRecord one, boolean within) {
        if (within) {
            TaggedRecord.put(csl, "container-title", one.first("JF", "T2", "BT", "JO", "JA", "J2"));
            String shortTitle = one.first("J2", "JA", "JO");
            if (!shortTitle.equals(csl.get("container-title"))) {
                TaggedRecord.put(csl, "container-title-short", shortTitle);
            }
        } else {
            TaggedRecord.put(csl, "collection-title", one.first("T2", "T3"));
        }
    }

    private static void places(Map<String, Object> csl, TaggedRecord one, String type) {
        TaggedRecord.put(csl, "volume", one.first("VL"));
        TaggedRecord.put(
                csl, type.equals("report") || type.equals("standard") ? "number" : "issue", one.first("IS", "M1"));
        String first = one.first("SP");
        String last = one.first("EP");
        TaggedRecord.put(
                csl, "page", first.isEmpty() || last.isEmpty() || first.contains("-") ? first : first + "-" + last);
        TaggedRecord.put(csl, "publisher", one.first("PB"));
        TaggedRecord.put(csl, "publisher-place", one.first("CY", "PP"));
        TaggedRecord.put(csl, "edition", one.first("ET"));
        TaggedRecord.put(csl, "DOI", one.first("DO"));
        TaggedRecord.put(csl, "URL", one.first("UR"));
        TaggedRecord.put(csl, "language", one.first("LA"));
        String number = one.first("SN");
        TaggedRecord.put(csl, ISBN.matcher(number).find() ? "ISBN" : "ISSN", number);
        CslJsonReader.bareDoi(csl);
    }
}
