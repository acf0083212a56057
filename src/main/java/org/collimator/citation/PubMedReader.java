package org.collimator.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what PubMed saves under "PubMed" or "Citation manager" (nbib). */
final class PubMedReader {
    private static final Pattern TAGGED = Pattern.compile("([A-Z]{2,4}) {0,2}- (.*)");
    private static final String DOI = " [doi]";

    private PubMedReader() {}

    static List<ReferenceImport.Found> read(String text, List<ImportNote> notes) {
        List<ReferenceImport.Found> found = new ArrayList<>();
        for (TaggedRecord one : records(text, notes)) {
            found.add(new ReferenceImport.Found(one.line(), "", csl(one)));
        }
        return found;
    }

    private static List<TaggedRecord> records(String text, List<ImportNote> notes) {
        List<TaggedRecord> records = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher tagged = TAGGED.matcher(line);
            boolean begins = tagged.matches();
            if (begins && tagged.group(1).equals("PMID")) {
                records.add(new TaggedRecord(number));
            }
            if (line.isBlank()) {
                continue;
            }
            if (records.isEmpty()) {
                notes.add(ImportNote.of("import.stray", number, RisReader.shortened(line), "PMID"));
            } else if (begins) {
                records.get(records.size() - 1).add(tagged.group(1), tagged.group(2));
            } else {
                records.get(records.size() - 1).append(line);
            }
        }
        return records;
    }

    private static Map<String, Object> csl(TaggedRecord one) {
        Map<String, Object> csl = new LinkedHashMap<>();
        boolean book = one.first("TI").isEmpty() && !one.first("BTI").isEmpty();
        csl.put("type", book ? "book" : "article-journal");
        String title = one.first("TI", "BTI");
        TaggedRecord.put(csl, "title", title.endsWith(".") ? title.substring(0, title.length() - 1) : title);
        List<String> authors = new ArrayList<>(one.all("FAU"));
        authors.addAll(one.all("CN"));
        TaggedRecord.putNames(csl, "author", authors);
        TaggedRecord.put(csl, "container-title", one.first("JT"));
        TaggedRecord.put(csl, "container-title-short", one.first("TA"));
        TaggedRecord.putDate(csl, "issued", one.first("DP"));
        TaggedRecord.put(csl, "volume", one.first("VI"));
        TaggedRecord.put(csl, "issue", one.first("IP"));
        TaggedRecord.put(csl, "page", one.first("PG"));
        TaggedRecord.put(csl, "publisher", one.first("PB"));
        TaggedRecord.put(csl, "publisher-place", book ? one.first("PL") : "");
        doi(one).ifPresent(doi -> csl.put("DOI", doi));
        TaggedRecord.put(csl, "PMID", one.first("PMID"));
        TaggedRecord.put(csl, "PMCID", one.first("PMC"));
        TaggedRecord.put(csl, "language", one.first("LA"));
        return csl;
    }

    private static Optional<String> doi(TaggedRecord one) {
        List<String> places = new ArrayList<>(one.all("LID"));
        places.addAll(one.all("AID"));
        return places.stream()
                .filter(place -> place.endsWith(DOI))
                .map(place -> place.substring(0, place.length() - DOI.length()))
                .findFirst();
    }
}
