package org.collimator.contract;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bundle as it stands in the sources.
 *
 * @param file the properties
 * @param texts by key
 */
record Bundle(Path file, Map<String, String> texts) {
    static final Path RESOURCES = Path.of("src/main/resources");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)(,\\w+)?");

    /** The English bundles of the program. */
    static List<Bundle> english() {
        return files("messages\\.properties").map(Bundle::read).toList();
    }

    /** Their translations. */
    static List<Bundle> translations() {
        return files("messages_\\w+\\.properties").map(Bundle::read).toList();
    }

    private static Stream<Path> files(String name) {
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            return all.filter(path -> path.getFileName().toString().matches(name)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bundle read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new Bundle(file, texts);
    }

    /** The bundle that a translation translates. */
    Bundle original() {
        return read(file.resolveSibling("messages.properties"));
    }

    /** The package of the bundle, as a path below the root. */
    Path folder() {
        return RESOURCES.relativize(file.getParent());
    }

    boolean isIn(String folder) {
        return folder().startsWith(Path.of("org/collimator", folder));
    }

    /** What the keys with dots begin with. */
    TreeSet<String> beginnings() {
        return texts.keySet().stream()
                .filter(key -> key.contains("."))
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The placeholders of a text with their kinds, such as {@code {0}} and {@code {1,choice}}. */
    static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many arguments a text wants. */
    static int wanted(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)) + 1)
                .max()
                .orElse(0);
    }
}
