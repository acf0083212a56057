package org.collimator.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.collimator.text.Markdown;
import org.collimator.ui.kit.Filter;

/** The user guide: chapters of Markdown in the language of the editor, English where there is no other. */
final class Guide {
    private static final List<String> CHAPTERS = List.of(
            "start", "outline", "forms", "questions", "pictures", "checking", "bank", "saving", "publishing", "keys");

    private final List<Chapter> chapters;

    /**
     * A chapter.
     *
     * @param title its first heading
     * @param html its content
     * @param plain its words, for the search
     */
    record Chapter(String id, String title, String html, String plain) {}

    Guide(Locale locale) {
        List<Chapter> read = new ArrayList<>();
        for (String id : CHAPTERS) {
            read.add(chapter(id, read(id, locale)));
        }
        chapters = List.copyOf(read);
    }

    /** All chapters in order. */
    List<Chapter> chapters() {
        return chapters;
    }

    /** The chapters in which all typed words stand. */
    List<Chapter> find(String typed) {
        Filter filter = new Filter(typed);
        return chapters.stream()
                .filter(chapter -> filter.acceptsPlain(chapter.plain()))
                .toList();
    }

    private static Chapter chapter(String id, String markdown) {
        int end = markdown.indexOf('\n');
        String title = markdown.substring(0, end < 0 ? markdown.length() : end).replaceFirst("^#+\\s*", "");
        return new Chapter(
                id,
                title.strip(),
                Markdown.html(markdown, Markdown.Links.NONE),
                Filter.plain(Markdown.plain(markdown)));
    }

    private static String read(String id, Locale locale) {
        String own = "guide_" + locale.getLanguage() + "/" + id + ".md";
        try (InputStream in = Guide.class.getResourceAsStream(own);
                InputStream english = Guide.class.getResourceAsStream("guide/" + id + ".md")) {
            InputStream found = in == null ? english : in;
            if (found == null) {
                throw new IllegalStateException("the guide lacks " + id);
            }
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the guide cannot be read", unreadable);
        }
    }
}
