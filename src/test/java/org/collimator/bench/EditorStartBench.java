package org.collimator.bench;

import java.nio.file.Path;
import java.util.List;
import org.collimator.generate.SyntheticCourse;

/** From the start of the process to the first window, against an empty FlatLaf window in the same run; needs a display. */
public final class EditorStartBench {
    private static final int RUNS = Integer.getInteger("bench.runs", 5);

    private EditorStartBench() {}

    /** Prints all figures. */
    public static void main(String[] args) throws Exception {
        if (System.getenv("DISPLAY") == null) {
            throw new IllegalStateException("the editor's start needs a display, such as Xvfb's");
        }
        Path large = BenchCourses.folder(SyntheticCourse.Size.L);
        Launched.packOwnClasses();
        Path archive = BenchCourses.WORK.resolve("editor.jsa");
        program(
                        EditorWindowStart.class,
                        List.of("course", large.toString()),
                        Launched.making(archive),
                        "-Dbench.archive=true")
                .run();
        String shared = Launched.with(archive);
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
        return new Program(Path.of("").toAbsolutePath(), Launched.command(main, args, options));
    }
}
