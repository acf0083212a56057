package org.collimator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.Exports;
import org.collimator.exchange.PackageFormat;
import org.collimator.exchange.PackageFormats;
import org.collimator.exchange.Progress;
import org.collimator.generate.SyntheticCourse;
import org.collimator.question.Question;
import org.collimator.question.SingleChoice;
import org.collimator.storage.CurriculumCodec;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.Opened;
import org.collimator.storage.StorageException;
import org.collimator.validation.Validator;

/** Inside a running program, warm, as the editor does it. */
public final class InsideBench {
    private static final int RUNS = Integer.getInteger("bench.runs", 5);

    private final Report report = new Report(System.out, "Inside a running program");

    private InsideBench() {}

    /** Prints all figures. */
    public static void main(String[] args) throws Exception {
        InsideBench bench = new InsideBench();
        bench.export();
        bench.open();
        bench.save();
        bench.recheck();
    }

    private static Opened opened(SyntheticCourse.Size size) throws IOException, StorageException {
        return CurriculumFolder.open(BenchCourses.folder(size), OpenOptions.READ);
    }

    /** The findings are at hand in an editor; the figure with a check from nothing stands beside it. */
    private void export() throws Exception {
        Opened course = opened(SyntheticCourse.Size.L);
        Path zip = BenchCourses.WORK.resolve("inside.zip");
        Exports known = new Exports(curriculum -> List.of());
        Exports checking = new Exports(
                curriculum -> Validator.at(Clock.systemDefaultZone()).check(curriculum));
        Samples export = Samples.measure(5, RUNS, () -> pack(known, course, zip));
        Samples checked = Samples.measure(0, RUNS, () -> pack(checking, course, zip));
        Path tree = BenchCourses.unpack(zip, "inside-tree");
        Samples packing = Program.inTurn(RUNS, List.of(BenchCourses.zip(tree))).get(0);
        report.seconds("export of L, findings at hand", export.median());
        report.seconds("zip -6 -q -r of its tree", packing.median());
        report.ratio("export of L / zip", export.median() / packing.median(), 0.35);
        report.ratio("export of L, checked from nothing / zip", checked.median() / packing.median());
    }

    private static void pack(Exports exports, Opened course, Path zip) throws Exception {
        List<PackageFormat> format = List.of(PackageFormats.ofId("scorm12").orElseThrow());
        exports.run(course.curriculum(), course.folder().media(), format, ExportOptions.DEFAULT, zip, Progress.NONE);
    }

    private void open() throws Exception {
        Path folder = BenchCourses.folder(SyntheticCourse.Size.L);
        Map<String, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                bytes.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        Samples binding = Samples.measure(5, 4 * RUNS, () -> bind(bytes));
        Samples opening = Samples.measure(
                5,
                4 * RUNS,
                () -> CurriculumFolder.open(folder, OpenOptions.READ).folder().close());
        report.seconds("opening L, warm", opening.median());
        report.seconds("Jackson binding of the same bytes, one thread", binding.median());
        report.ratio("opening L / binding", opening.median() / binding.median(), 2);
    }

    private static void bind(Map<String, byte[]> files) {
        CurriculumCodec codec = new CurriculumCodec();
        files.forEach((file, bytes) -> {
            switch (file) {
                case "curriculum.json" -> codec.readCurriculum(bytes);
                case "references.json" -> codec.readReferences(bytes);
                case "media.json" -> codec.readMedia(bytes);
                default -> codec.readModule(bytes);
            }
        });
    }

    private void save() throws Exception {
        double medium = saved(SyntheticCourse.Size.M);
        double large = saved(SyntheticCourse.Size.L);
        double small = saved(SyntheticCourse.Size.S);
        report.seconds("saving after one edit, S", small);
        report.seconds("saving after one edit, M", medium);
        report.seconds("saving after one edit, L", large);
        report.ratio("saving L / M: four times the modules", large / medium, 1.3);
    }

    private static double saved(SyntheticCourse.Size size) throws Exception {
        try (CurriculumFolder folder =
                CurriculumFolder.open(BenchCourses.copy(size)).folder()) {
            Curriculum[] last = {folder.reload().curriculum()};
            int[] count = {0};
            return Samples.measure(20, 20 * RUNS, () -> {
                        Curriculum next = withFirst(last[0], first(last[0]).withTitle("Title " + count[0]++));
                        folder.save(last[0], next);
                        last[0] = next;
                    })
                    .median();
        }
    }

    private static Module first(Curriculum curriculum) {
        return curriculum.modules().get(0);
    }

    private static Curriculum withFirst(Curriculum curriculum, Module module) {
        List<Module> modules = new ArrayList<>(curriculum.modules());
        modules.set(0, module);
        return curriculum.withModules(modules);
    }

    private void recheck() throws Exception {
        Validator.Session session = Validator.at(Clock.systemDefaultZone()).session();
        Curriculum[] last = {opened(SyntheticCourse.Size.L).curriculum()};
        session.update(last[0]);
        int[] count = {0};
        double[] seconds = new double[1000 * RUNS];
        for (int i = -1000; i < seconds.length; i++) {
            last[0] = changed(last[0], count[0]++);
            long start = System.nanoTime();
            session.update(last[0]);
            if (i >= 0) {
                seconds[i] = (System.nanoTime() - start) / 1e9;
            }
        }
        Samples samples = Samples.of(seconds);
        report.seconds("one changed question of L checked again, median", samples.median(), 0.001);
        report.seconds("one changed question of L checked again, 99th percentile", samples.at(0.99), 0.005);
    }

    /** One question of one module, in turn, has another stem. */
    private static Curriculum changed(Curriculum curriculum, int count) {
        int at = count % curriculum.modules().size();
        Module module = curriculum.modules().get(at);
        List<Question> questions = new ArrayList<>(module.questions());
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i) instanceof SingleChoice choice) {
                questions.set(i, choice.withStem("What does number " + count + " say about the dose of the patient?"));
                break;
            }
        }
        List<Module> modules = new ArrayList<>(curriculum.modules());
        modules.set(at, module.withQuestions(questions));
        return curriculum.withModules(modules);
    }
}
