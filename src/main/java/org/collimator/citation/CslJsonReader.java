package org.collimator.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** Reads CSL-JSON, as Zotero and pandoc write it: a list of items, or a single one. */
final class CslJsonReader {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CslJsonReader() {}

    static List<ReferenceImport.Found> read(String text, List<ImportNote> notes) {
        Object root;
        try {
            root = MAPPER.readValue(text, Object.class);
        } catch (JacksonException e) {
            TokenStreamLocation where = e.getLocation();
            notes.add(ImportNote.of("import.json", where == null ? 0 : where.getLineNr(), e.getOriginalMessage()));
            return List.of();
        }
        List<ReferenceImport.Found> found = new ArrayList<>();
        int number = 0;
        for (Object one : root instanceof List<?> list ? list : List.of(root)) {
            number++;
            if (one instanceof Map<?, ?> item && (item.containsKey("type") || item.containsKey("title"))) {
                found.add(item(item, notes));
            } else {
                notes.add(ImportNote.of("import.json-item", 0, String.valueOf(number)));
            }
        }
        return found;
    }

    private static ReferenceImport.Found item(Map<?, ?> item, List<ImportNote> notes) {
        Map<String, Object> csl = new LinkedHashMap<>();
        item.forEach((name, value) -> put(csl, String.valueOf(name), value));
        Object id = csl.remove("id");
        csl.remove("custom");
        String type = String.valueOf(csl.getOrDefault("type", ""));
        if (!Types.isKnown(type)) {
            csl.put("type", "document");
            notes.add(type.isBlank() ? ImportNote.of("import.type.none", 0) : ImportNote.of("import.type", 0, type));
        }
        bareDoi(csl);
        return new ReferenceImport.Found(0, id == null ? "" : String.valueOf(id), csl);
    }

    private static void put(Map<String, Object> csl, String name, @Nullable Object value) {
        Object fits = value == null ? null : CslShape.fit(name, value);
        if (fits != null) {
            csl.put(name, fits);
        }
    }

    /** A DOI stands without the address that leads to it. */
    static void bareDoi(Map<String, Object> csl) {
        Object doi = csl.get("DOI");
        if (doi != null) {
            ReferenceCheck.doiIn(String.valueOf(doi)).ifPresent(bare -> csl.put("DOI", bare));
        }
    }
}
