package org.collimator.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Programs of the benchmarks that run as the launcher of target/ starts the editor: its options, the jar, a class archive. */
final class Launched {
    private static final Path OWN_CLASSES = BenchCourses.WORK.resolve("bench-classes.jar");
    private static final Path TESTS = Path.of("target", "test-classes");

    private Launched() {}

    /** Packs the classes of the tests, for class archives hold classes of jars only. */
    static void packOwnClasses() throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(OWN_CLASSES));
                Stream<Path> files = Files.walk(TESTS.resolve("org"))) {
            for (Iterator<Path> each =
                            files.filter(Files::isRegularFile).sorted().iterator();
                    each.hasNext(); ) {
                Path file = each.next();
                jar.putNextEntry(new ZipEntry(TESTS.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, jar);
                jar.closeEntry();
            }
        }
    }

    /** The option that makes a class archive when the program ends. */
    static String making(Path archive) throws IOException {
        Files.deleteIfExists(archive);
        return "-XX:ArchiveClassesAtExit=" + archive;
    }

    /** The option that uses one. */
    static String with(Path archive) {
        return "-XX:SharedArchiveFile=" + archive;
    }

    static List<String> command(Class<?> main, List<String> args, String... options) {
        Path settings = BenchCourses.WORK.resolve("editor.properties");
        List<String> command = new ArrayList<>(List.of(
                "java",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Dcollimator.settings=" + settings));
        command.addAll(Arrays.asList(options));
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(args);
        return command;
    }

    private static String classPath() {
        return Path.of("target", "collimator.jar").toAbsolutePath() + File.pathSeparator + OWN_CLASSES;
    }
}
