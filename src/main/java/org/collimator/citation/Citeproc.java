package org.collimator.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.CSLBuilder;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Prints with citeproc-java and the styles that come along. Its processors are of one thread, so each call makes its own. */
final class Citeproc {

    private static final Pattern RUN_TOGETHER =
            Pattern.compile("\\b(\\d{4})(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(\\d{1,2})?\\b");

    private static final Pattern PLURAL_PAGES = Pattern.compile("(?<=[\\w\\];]\\.? )pp\\. (?=\\w)");

    private static final Pattern EDITION = Pattern.compile("(?<=[.?] )\\d{1,3}(?= ed\\.)");

    private static final Pattern DATELESS = Pattern.compile(";(?=$| Available from: | Report No\\.: | \\()");

    private Citeproc() {}

    /** The words of each entry by id, without numbers. */
    static Map<String, String> words(List<CslItem> items, CitationStyle style, String language) {
        Map<String, String> entries = entries(items, style, language, "text");
        entries.replaceAll((id, entry) -> withoutNumber(entry, style));
        for (CslItem item : items) {
            entries.computeIfPresent(item.id(), (id, entry) -> withReportNumber(entry, item.text("number")));
        }
        return entries;
    }

    /** NG-T-1.2 is the name of a report and no range. */
    private static String withReportNumber(String entry, String number) {
        return entry.replace("Report No.: " + number.replace('-', '–'), "Report No.: " + number);
    }

    private static String withoutNumber(String entry, CitationStyle style) {
        String words = entry.strip();
        return switch (style) {
            case VANCOUVER ->
                asTheStyleSays(words.substring(words.indexOf('.') + 1).strip());
            case APA -> words;
        };
    }

    /**
     * Mends what that citeproc-java 3.5.2 does not read in the style or leaves open: the delimiter of a date that is spelt out part by
     * part, that the label of pages is never plural,
     * that editions are ordinals, and the
     * semicolon behind a publisher without a year.
     */
    private static String asTheStyleSays(String words) {
        String dates = RUN_TOGETHER
                .matcher(words)
                .replaceAll(date ->
                        date.group(1) + " " + date.group(2) + (date.group(3) == null ? "" : " " + date.group(3)));
        String pages = PLURAL_PAGES.matcher(dates).replaceAll("p. ");
        return DATELESS.matcher(EDITION.matcher(pages)
                        .replaceAll(edition -> VancouverText.ordinal(Integer.parseInt(edition.group()))))
                .replaceAll(".");
    }

    /** The HTML of each entry by id, as citeproc-java writes it. */
    static Map<String, String> html(List<CslItem> items, CitationStyle style, String language) {
        return entries(items, style, language, "html");
    }

    private static Map<String, String> entries(
            List<CslItem> items, CitationStyle style, String language, String format) {
        CSLItemData[] data =
                items.stream().map(item -> CSLItemData.fromJson(item.members())).toArray(CSLItemData[]::new);
        String locale = resource(Locales.file(language));
        try {
            CSL processor = new CSLBuilder()
                    .itemDataProvider(new ListItemDataProvider(data))
                    .localeProvider(tag -> locale)
                    .style(resource(style.file() + ".csl"))
                    .lang(Locales.tag(language))
                    .build();
            processor.setOutputFormat(format);
            processor.registerCitationItems(items.stream().map(CslItem::id).toList());
            return entries(processor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Entries carry no id; they come in the order of the items as the style sorts them, without those that print nothing. */
    @SuppressWarnings("ReferenceEquality") // the processor hands out its own items
    private static Map<String, String> entries(CSL processor) {
        List<CSLItemData> sorted = List.copyOf(processor.getRegisteredItems());
        String[] all = processor.makeBibliography().getEntries();
        Map<String, String> entries = new LinkedHashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            CSLItemData item = sorted.get(i);
            String[] own = all.length == sorted.size()
                    ? new String[] {all[i]}
                    : processor.makeBibliography(other -> other == item).getEntries();
            entries.put(item.getId(), own.length == 0 ? "" : own[0]);
        }
        return entries;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Citeproc.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
