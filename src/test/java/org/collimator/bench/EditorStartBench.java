package org.collimator.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.collimator.generate.SyntheticCourse;

/** From the start of the process to the first window, against an empty FlatLaf window in the same run; needs a display. */
public final class EditorStartBench {
    private static final int RUNS = Integer.getInteger("bench.runs", 5);

    private static final Path OWN_CLASSES = BenchCourses.WORK.resolve("bench-classes.jar");

    private EditorStartBench() {}

    /** Prints all figures. */
    public static void main(String[] args) throws Exception {
        if (System.getenv("DISPLAY") == null) {
            throw new IllegalStateException("the editor's start needs a display, such as Xvfb's");
        }
        Path large = BenchCourses.folder(SyntheticCourse.Size.L);
        packOwnClasses();
        Path archive = BenchCourses.WORK.resolve("editor.jsa");
        Files.deleteIfExists(archive);
        program(
                        EditorWindowStart.class,
                        List.of("course", large.toString()),
                        "-XX:ArchiveClassesAtExit=" + archive,
                        "-Dbench.archive=true")
                .run();
        String shared = "-XX:SharedArchiveFile=" + archive;
        List<Samples> figures = Program.inTurn(
                RUNS,
                List.of(
                        program(EmptyWindow.class, List.of(), shared),
                        program(EditorWindowStart.class, List.of("first", large.toString()), shared),
                        program(EditorWindowStart.class, List.of("course", large.toString()), shared)));
        Report report = new Report(System.out, "Start of the editor with course L, medians of " + RUNS);
        double empty = figures.get(0).median();
        report.seconds("an empty FlatLaf window", empty);
        report.seconds("first window of the editor", figures.get(1).median());
        report.ratio("first window / empty window", figures.get(1).median() / empty, 1.6);
        report.seconds("window with course L in it", figures.get(2).median());
        report.ratio("window with course L / empty window", figures.get(2).median() / empty);
    }

    private static Program program(Class<?> main, List<String> args, String... options) {
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
        return new Program(Path.of("").toAbsolutePath(), command);
    }

    /** Class archives hold classes of jars only. */
    private static void packOwnClasses() throws IOException {
        Path folder = Path.of("target", "test-classes", "org", "collimator", "bench");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(OWN_CLASSES));
                DirectoryStream<Path> classes =
                        Files.newDirectoryStream(folder, "{EmptyWindow,Painted,EditorWindowStart}*.class")) {
            for (Path each : classes) {
                jar.putNextEntry(new ZipEntry("org/collimator/bench/" + each.getFileName()));
                Files.copy(each, jar);
                jar.closeEntry();
            }
        }
    }

    private static String classPath() {
        return Path.of("target", "collimator.jar").toAbsolutePath() + File.pathSeparator + OWN_CLASSES;
    }
}
