package org.collimator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What tells whether a folder has changed: name, size and time of each file outside its hidden folders.
 *
 * @param files by path below the folder
 */
record FolderStamp(Map<String, String> files) {
    /** Of a folder that cannot be looked at. */
    static final FolderStamp NONE = new FolderStamp(Map.of());

    FolderStamp {
        files = Map.copyOf(files);
    }

    static FolderStamp of(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith(".")) {
                    stamp(file).ifPresent(stamp -> files.put(name, stamp));
                }
            }
        }
        return new FolderStamp(files);
    }

    private static Optional<String> stamp(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(
                    attributes.size() + " " + attributes.lastModifiedTime().toMillis());
        } catch (NoSuchFileException goneMeanwhile) {
            return Optional.empty();
        }
    }
}
