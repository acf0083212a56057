package org.collimator.storage;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.collimator.document.Place;

/** The sample curricula that travel inside the program, to start from. */
public final class BundledSamples {
    /** Their folder names, the first one for newcomers. */
    public static final List<String> NAMES =
            List.of("foundations", "technician", "three-professions", "departments", "certification");

    /** What the tests expect of a sample; no part of the curriculum. */
    private static final String EXPECTED = "expected.json";

    private BundledSamples() {}

    /**
     * Copies a sample into a folder, which is made where it is missing; files that exist are replaced.
     *
     * @throws IllegalArgumentException where there is no such sample
     */
    public static void copy(String name, Path target) throws IOException {
        URL place = NAMES.contains(name)
                ? BundledSamples.class.getResource("/samples/" + name + "/" + Place.CURRICULUM_FILE)
                : null;
        if (place == null) {
            throw new IllegalArgumentException("no sample named " + name);
        }
        try {
            copy(place.toURI(), name, target);
        } catch (URISyntaxException e) {
            throw new IOException("the program's own files cannot be read: " + place, e);
        }
    }

    private static void copy(URI place, String name, Path target) throws IOException {
        if ("jar".equals(place.getScheme())) {
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                copyTree(jar.getPath("/samples/" + name), target);
            }
        } else {
            copyTree(Path.of(place).resolveSibling(""), target);
        }
    }

    /** All of it, or nothing that was not there before. */
    private static void copyTree(Path source, Path target) throws IOException {
        Deque<Path> made = new ArrayDeque<>();
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String relative = source.relativize(file).toString();
                if (!relative.equals(EXPECTED)) {
                    copyFile(file, target.resolve(relative), made);
                }
            }
        } catch (IOException fault) {
            made.forEach(each -> remove(each, fault));
            throw named(fault, target);
        }
    }

    private static void remove(Path made, IOException why) {
        try {
            Files.deleteIfExists(made);
        } catch (IOException left) {
            why.addSuppressed(left);
        }
    }

    private static void copyFile(Path file, Path copy, Deque<Path> made) throws IOException {
        List<Path> fresh = Stream.iterate(
                        copy.toAbsolutePath(), path -> path != null && !Files.exists(path), Path::getParent)
                .toList();
        for (int i = fresh.size() - 1; i >= 0; i--) {
            made.push(fresh.get(i));
        }
        Files.createDirectories(copy.toAbsolutePath().getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private static IOException named(IOException fault, Path target) {
        return fault instanceof FileSystemException
                ? fault
                : (IOException) new FileSystemException(target.toString(), null, fault.getMessage()).initCause(fault);
    }
}
