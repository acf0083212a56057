package org.collimator.exchange.player;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collimator.exchange.PackageEntry;
import org.collimator.question.QuestionKind;

/** The player's own files, which are the same in every package that speaks the same standard and language. */
final class PlayerFiles {
    private static final String PLAYER = "/org/collimator/player/";
    private static final String KIND = "/org/collimator/question/";

    /** The file that starts the player, and the one that comes with the first page that needs it. */
    private static final String FIRST = "player.js";

    /** Tests, results and lists; and what is only for looking into pictures. */
    private static final String LATER = "later.js";

    private static final String STAGE = "stage.js";
    private static final String VIEWER = "viewer.js";
    private static final String HOTSPOT = kind(QuestionKind.HOTSPOT);

    /** Modules of the first page, each after those that it imports; the kinds follow, then the pages and the shell. */
    private static final List<String> BASE = List.of("dom.js", "course.js", "random.js", "state.js", "marking.js");

    private static final List<String> SHELL = List.of("lms.js", "question.js", "lesson.js", "cover.js", "app.js");
    private static final List<String> REST = List.of("attempts.js", "results.js", "assessment.js", "pages.js");
    private static final String STRINGS = "strings.js";
    private static final String STYLE = "player.css";
    private static final List<String> LANGUAGES = List.of("en", "de");

    private PlayerFiles() {}

    static List<PackageEntry> entries(String language, Standard standard) {
        return List.of(
                new PackageEntry("player/" + FIRST, () -> first(language, standard), true),
                new PackageEntry("player/" + LATER, () -> later(language, standard, sources(REST)), true),
                new PackageEntry("player/" + STAGE, () -> later(language, standard, staged()), true),
                new PackageEntry("player/" + STYLE, () -> new ByteArrayInputStream(styles()), true));
    }

    private static InputStream first(String language, Standard standard) throws IOException {
        return bytes(ScriptPack.first(atStart(language, standard), places()));
    }

    private static InputStream later(String language, Standard standard, Map<String, String> modules)
            throws IOException {
        return bytes(ScriptPack.later(FIRST, atStart(language, standard).keySet(), modules));
    }

    private static Map<String, String> places() {
        Map<String, String> places = new HashMap<>();
        REST.forEach(name -> places.put(name, LATER));
        places.put(VIEWER, STAGE);
        places.put(HOTSPOT, STAGE);
        return places;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(Slim.script(text).getBytes(StandardCharsets.UTF_8));
    }

    /** All modules by their names, slim, each after those that it imports. */
    static Map<String, String> sources(String language, Standard standard) throws IOException {
        Map<String, String> all = atStart(language, standard);
        all.putAll(sources(REST));
        all.putAll(staged());
        return all;
    }

    private static Map<String, String> staged() throws IOException {
        Map<String, String> modules = sources(List.of(VIEWER));
        modules.put(HOTSPOT, slim(KIND + QuestionKind.HOTSPOT.id() + "/player.js"));
        return modules;
    }

    private static String kind(QuestionKind kind) {
        return "kinds/" + kind.id() + ".js";
    }

    private static Map<String, String> atStart(String language, Standard standard) throws IOException {
        Map<String, String> modules = sources(BASE);
        modules.put(STRINGS, slim(PLAYER + stringsFor(language)));
        for (QuestionKind kind : QuestionKind.values()) {
            modules.put(kind(kind), slim(KIND + kind.id() + "/player.js"));
        }
        modules.remove(HOTSPOT);
        modules.putAll(sources(SHELL.subList(0, 1)));
        modules.putAll(sources(lms(standard)));
        modules.putAll(sources(SHELL.subList(1, SHELL.size())));
        return modules;
    }

    private static Map<String, String> sources(List<String> names) throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        for (String name : names) {
            sources.put(name, slim(PLAYER + name));
        }
        return sources;
    }

    private static List<String> lms(Standard standard) {
        return switch (standard) {
            case NONE -> List.of("lms-standalone.js");
            case SCORM_12 -> List.of("lms-scorm12.js", "lms-standalone.js");
            case SCORM_2004 -> List.of("lms-scorm2004.js", "lms-standalone.js");
        };
    }

    /** The file of the player's own words for a course in this language. */
    private static String stringsFor(String language) {
        String tag = Locale.forLanguageTag(language).getLanguage();
        return "strings." + (LANGUAGES.contains(tag) ? tag : "en") + ".js";
    }

    static byte[] read(String name) throws IOException {
        try (InputStream in = open(PLAYER + name)) {
            return in.readAllBytes();
        }
    }

    /** One style sheet for the shell and all kinds: a file more costs a package more than its few lines do. */
    private static byte[] styles() throws IOException {
        ByteArrayOutputStream styles = new ByteArrayOutputStream();
        styles.write(Slim.style(slim(PLAYER + STYLE)).getBytes(StandardCharsets.UTF_8));
        for (QuestionKind kind : QuestionKind.values()) {
            styles.write(Slim.style(slim(KIND + kind.id() + "/" + STYLE)).getBytes(StandardCharsets.UTF_8));
        }
        return styles.toByteArray();
    }

    private static String slim(String resource) throws IOException {
        try (InputStream in = open(resource)) {
            return Slim.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
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
