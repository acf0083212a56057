package org.collimator.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.collimator.question.QuestionKind;

/**
 * The published JSON Schemas (draft 2020-12): what each file of a curriculum and of a package may contain, described for
 * instructors. For any thread.
 */
public final class Schemas {
    /** What every schema's {@code $id} begins with; the number rises with the file format. */
    public static final String BASE = "https://collimator.org/schema/1/";

    private static final List<String> FILES =
            List.of("curriculum", "module", "references", "media", "manifest", "common");
    private static final Map<String, Source> SOURCES = sources();

    private Schemas() {}

    /** The names, in the order of a listing: the files first, then the parts they share, then one a question kind. */
    public static List<String> names() {
        return List.copyOf(SOURCES.keySet());
    }

    /** The schema of this name as it is published, if there is one. */
    public static Optional<String> text(String name) {
        return Optional.ofNullable(SOURCES.get(name)).map(Source::read);
    }

    /** The address that names the schema in the world, if there is one of this name. */
    public static Optional<String> id(String name) {
        return Optional.ofNullable(SOURCES.get(name)).map(Source::id);
    }

    /** Where the schema stands beside the others when they are kept as files; their references to each other hold there. */
    public static Optional<String> file(String name) {
        return id(name).map(id -> id.substring(BASE.length()));
    }

    private static Map<String, Source> sources() {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (String file : FILES) {
            String path = file + ".schema.json";
            sources.put(file, new Source(BASE + path, "/org/collimator/storage/schema/" + path));
        }
        for (String kind :
                Arrays.stream(QuestionKind.values()).map(QuestionKind::id).toList()) {
            String id = BASE + "question/" + kind + ".schema.json";
            sources.put(kind, new Source(id, "/org/collimator/question/" + kind + "/schema.json"));
        }
        return sources;
    }

    /** A schema's address and its resource in the program. */
    private record Source(String id, String resource) {
        String read() {
            try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(resource), resource)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(resource, e);
            }
        }
    }
}
