package org.collimator.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.collimator.generate.SyntheticCourse;
import org.collimator.storage.StorageException;

/** The folders that the benchmarks work on, below target/bench; the courses are written once. */
final class BenchCourses {
    static final Path WORK = Path.of("target", "bench").toAbsolutePath();

    private BenchCourses() {}

    /** The synthetic course of this size, seed 1. */
    static Path folder(SyntheticCourse.Size size) throws IOException, StorageException {
        Path folder = WORK.resolve(size.name());
        Path whole = WORK.resolve(size.name() + ".whole");
        if (!Files.exists(whole)) {
            delete(folder);
            Files.createDirectories(WORK);
            new SyntheticCourse(size, 1).write(folder);
            Files.createFile(whole);
        }
        return folder;
    }

    /** A copy that may be changed. */
    static Path copy(SyntheticCourse.Size size) throws IOException, StorageException {
        Path from = folder(size);
        Path to = fresh("copy-" + size);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path copied = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(path, copied);
                }
            }
        }
        return to;
    }

    /** A folder that is not there. */
    static Path fresh(String name) throws IOException {
        Path folder = WORK.resolve(name);
        delete(folder);
        return folder;
    }

    /** Unpacks a package of our own. */
    static Path unpack(Path zip, String name) throws IOException {
        Path tree = fresh(name);
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = tree.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(entries, file);
            }
        }
        return tree;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** {@code zip -6 -q -r} of a tree. */
    static Program zip(Path tree) {
        return new Program(
                tree, List.of("zip", "-6", "-q", "-r", WORK.resolve("zip.zip").toString(), ".")) {
            @Override
            void prepare() throws IOException {
                Files.deleteIfExists(WORK.resolve("zip.zip"));
            }
        };
    }
}
