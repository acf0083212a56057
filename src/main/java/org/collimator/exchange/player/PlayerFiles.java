package org.collimator.exchange.player;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.collimator.exchange.PackageEntry;
import org.collimator.question.QuestionKind;

/** The player's own files, which are the same in every package that speaks the same standard and language. */
final class PlayerFiles {
    private static final String PLAYER = "/org/collimator/player/";
    private static final String KIND = "/org/collimator/question/";

    /** Modules that the first page needs; the shell asks for them at once instead of one after the other. */
    static final List<String> AT_START =
            List.of("app.js", "dom.js", "course.js", "state.js", "question.js", "random.js", "lms.js");

    private static final List<String> LATER =
            List.of("lesson.js", "assessment.js", "results.js", "pages.js", "marking.js", "lms-standalone.js");
    private static final String STYLE = "player.css";
    private static final List<String> LANGUAGES = List.of("en", "de");

    private PlayerFiles() {}

    static List<PackageEntry> entries(String language, Standard standard) {
        List<PackageEntry> entries = new ArrayList<>();
        AT_START.forEach(name -> entries.add(file("player/" + name, PLAYER + name)));
        LATER.forEach(name -> entries.add(file("player/" + name, PLAYER + name)));
        lms(standard).forEach(name -> entries.add(file("player/" + name, PLAYER + name)));
        entries.add(file("player/" + stringsFor(language), PLAYER + stringsFor(language)));
        entries.add(new PackageEntry("player/" + STYLE, () -> new ByteArrayInputStream(styles()), true));
        for (QuestionKind kind : QuestionKind.values()) {
            entries.add(file("player/kinds/" + kind.id() + ".js", KIND + kind.id() + "/player.js"));
        }
        return entries;
    }

    private static List<String> lms(Standard standard) {
        return switch (standard) {
            case NONE -> List.of();
            case SCORM_12 -> List.of("lms-scorm12.js");
            case SCORM_2004 -> List.of("lms-scorm2004.js");
        };
    }

    /** The file of the player's own words for a course in this language. */
    static String stringsFor(String language) {
        String tag = Locale.forLanguageTag(language).getLanguage();
        return strings(LANGUAGES.contains(tag) ? tag : "en");
    }

    private static String strings(String tag) {
        return "strings." + tag + ".js";
    }

    static byte[] read(String name) throws IOException {
        try (InputStream in = open(PLAYER + name)) {
            return in.readAllBytes();
        }
    }

    private static PackageEntry file(String path, String resource) {
        return new PackageEntry(path, () -> new ByteArrayInputStream(slim(resource)), true);
    }

    /** One style sheet for the shell and all kinds: a file more costs a package more than its few lines do. */
    private static byte[] styles() throws IOException {
        ByteArrayOutputStream styles = new ByteArrayOutputStream();
        styles.write(slim(PLAYER + STYLE));
        for (QuestionKind kind : QuestionKind.values()) {
            styles.write(slim(KIND + kind.id() + "/" + STYLE));
        }
        return styles.toByteArray();
    }

    private static byte[] slim(String resource) throws IOException {
        try (InputStream in = open(resource)) {
            String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Slim.of(source).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = PlayerFiles.class.getResourceAsStream(resource);
        if (in == null) {
            throw new FileNotFoundException(resource);
        }
        return in;
    }
}
