package org.collimator.citation;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.MapJsonBuilderFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;

/** Reads BibTeX entry by entry through citeproc-java, so that a forgotten brace costs one entry and not the file. */
final class BibtexReader {
    private static final Pattern START = Pattern.compile("(?m)^[ \\t]*@\\s*(\\w+)\\s*[{(]\\s*([^\\s,{}()=]*)");
    private static final Pattern AT_LINE = Pattern.compile("(?s)(.*?)\\s+at line (\\d+), column \\d+.*");

    private static final Set<String> ADDRESSES = Set.of("URL", "DOI");

    private BibtexReader() {}

    static List<ReferenceImport.Found> read(String text, List<ImportNote> notes) {
        List<ReferenceImport.Found> found = new ArrayList<>();
        StringBuilder abbreviations = new StringBuilder();
        Matcher start = START.matcher(text);
        boolean more = start.find();
        int line = 1;
        int counted = 0;
        while (more) {
            int from = start.start();
            line += (int)
                    text.substring(counted, from).chars().filter(c -> c == '\n').count();
            counted = from;
            String kind = start.group(1).toLowerCase(Locale.ROOT);
            String key = start.group(2);
            more = start.find();
            String entry = text.substring(from, more ? start.start() : text.length());
            switch (kind) {
                case "string" ->
                    abbreviations.append(entry.strip().replace('\n', ' ')).append(' ');
                case "comment", "preamble" -> {}
                default -> read(abbreviations.toString(), entry, key, line, found, notes);
            }
        }
        return found;
    }

    private static void read(
            String abbreviations,
            String entry,
            String key,
            int line,
            List<ReferenceImport.Found> found,
            List<ImportNote> notes) {
        BibTeXConverter converter = new BibTeXConverter();
        byte[] source = (abbreviations + entry).getBytes(StandardCharsets.UTF_8);
        try {
            BibTeXDatabase database = converter.loadDatabase(new ByteArrayInputStream(source));
            for (BibTeXEntry one : database.getEntries().values()) {
                CSLItemData item = converter.toItemData(one);
                found.add(new ReferenceImport.Found(line, one.getKey().getValue(), csl(item, one)));
            }
        } catch (ParseException | TokenMgrException | IllegalArgumentException e) {
            notes.add(note(key, line, String.valueOf(e.getMessage())));
        }
    }

    private static ImportNote note(String key, int line, String message) {
        Matcher at = AT_LINE.matcher(message);
        String words = (at.matches() ? at.group(1) : message).strip().replaceAll("\\s+", " ");
        int within = at.matches() ? Integer.parseInt(at.group(2)) - 1 : 0;
        return ImportNote.of("import.bibtex", line + within, key, words.endsWith(".") ? words : words + ".");
    }

    private static Map<String, Object> csl(CSLItemData item, BibTeXEntry entry) {
        Map<String, Object> csl = new LinkedHashMap<>();
        if (item.toJson(new MapJsonBuilderFactory().createJsonBuilder()) instanceof Map<?, ?> members) {
            members.forEach((name, value) -> csl.put(
                    String.valueOf(name),
                    ADDRESSES.contains(name) ? unescaped(String.valueOf(value)) : decoded(value)));
        }
        csl.remove("id");
        csl.remove("event-date");
        csl.remove("event-place");
        if (csl.containsKey("editor")) {
            csl.remove("collection-editor", csl.get("editor"));
        }
        if (csl.containsKey("page")) {
            csl.remove("number-of-pages");
        }
        settle(csl);
        field(entry, "pmid", "PMID", csl);
        field(entry, "pmcid", "PMCID", csl);
        CslJsonReader.bareDoi(csl);
        return csl;
    }

    /** BibTeX calls the issue of a journal its number, and has no type for a web page. */
    private static void settle(Map<String, Object> csl) {
        Object type = csl.get("type");
        if ("article-journal".equals(type) && csl.containsKey("number") && !csl.containsKey("issue")) {
            csl.put("issue", csl.remove("number"));
        }
        if ("article".equals(type)) {
            csl.put("type", csl.containsKey("URL") ? "webpage" : "document");
        }
    }

    private static void field(BibTeXEntry entry, String name, String member, Map<String, Object> csl) {
        entry.getFields().forEach((Key key, Value value) -> {
            if (key.getValue().equalsIgnoreCase(name)) {
                csl.put(member, value.toUserString().strip());
            }
        });
    }

    private static String unescaped(String address) {
        return address.replaceAll("\\\\([&%$#_{}~])", "$1");
    }

    private static Object decoded(Object value) {
        if (value instanceof String text) {
            return LatexText.decode(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(BibtexReader::decoded).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> decoded = new LinkedHashMap<>();
            map.forEach((name, one) -> decoded.put(String.valueOf(name), decoded(one)));
            return decoded;
        }
        return value instanceof CSLType type ? type.toString() : value;
    }
}
