package org.collimator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.collimator.curriculum.Curriculum;
import org.collimator.generate.SyntheticCourse;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.StorageException;

/** Whole processes, the start of Java included: the launcher of target/ against zip, java -version and node. */
public final class ProcessBench {
    private static final int RUNS = Integer.getInteger("bench.runs", 5);
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String LAUNCHER = HOME.resolve("target/collimator").toString();
    private static final String JAR = HOME.resolve("target/collimator.jar").toString();
    private static final Path NODE = HOME.resolve("src/test/node");

    private final Report report = new Report(System.out, "Whole processes, medians of " + RUNS);

    private ProcessBench() {}

    /** Prints all figures. */
    public static void main(String[] args) throws Exception {
        ProcessBench bench = new ProcessBench();
        bench.exportLarge();
        bench.exportSmall();
        bench.empty();
        bench.validate();
    }

    private void exportLarge() throws IOException, InterruptedException, StorageException {
        Path folder = BenchCourses.folder(SyntheticCourse.Size.L);
        Path zip = BenchCourses.WORK.resolve("L.zip");
        Program export = collimator("export", folder.toString(), "--format", "scorm12", "--output", zip.toString());
        double peak = export.run().peak();
        Program packing = BenchCourses.zip(BenchCourses.unpack(zip, "L-tree"));
        List<Samples> both = Program.inTurn(RUNS, List.of(export, packing));
        report.seconds("export of L", both.get(0).median());
        report.seconds("zip -6 -q -r of its tree", both.get(1).median());
        report.ratio("export of L / zip", both.get(0).median() / both.get(1).median(), 0.8);
        report.size("peak memory of the export of L", peak, 320, "MB");
    }

    private void exportSmall() throws IOException, InterruptedException, StorageException {
        String folder = BenchCourses.folder(SyntheticCourse.Size.S).toString();
        String zip = BenchCourses.WORK.resolve("S.zip").toString();
        String[] command = {"export", folder, "--format", "scorm12", "--output", zip};
        List<String> bare =
                new ArrayList<>(List.of("java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", JAR));
        bare.addAll(List.of(command));
        List<Samples> all = Program.inTurn(
                RUNS,
                List.of(collimator(command), new Program(HOME, List.of("java", "-version")), new Program(HOME, bare)));
        double launched = all.get(0).median();
        report.seconds("export of S", launched, 0.42);
        report.seconds("java -version", all.get(1).median());
        report.ratio("export of S / java -version", launched / all.get(1).median(), 4.2);
        report.seconds("export of S without the class archive", all.get(2).median());
        report.ratio("gain of the class archive", all.get(2).median() / launched);
    }

    private void empty() throws IOException, InterruptedException, StorageException {
        Path folder = BenchCourses.fresh("empty");
        Curriculum blank =
                Curriculum.blank(Curriculum.ID_PREFIX + "00000000-0000-4000-8000-000000000000", "Empty", "en");
        CurriculumFolder.create(folder, blank).folder().close();
        Path zip = BenchCourses.WORK.resolve("empty.zip");
        collimator("export", folder.toString(), "--format", "scorm12", "--force", "--output", zip.toString())
                .run();
        report.size("package of an empty course", Files.size(zip) / 1000.0, 60, "kB");
    }

    private void validate() throws IOException, InterruptedException, StorageException {
        String folder = BenchCourses.folder(SyntheticCourse.Size.L).toString();
        if (!Files.isDirectory(NODE.resolve("node_modules/ajv"))) {
            System.out.println("validate against ajv: skipped, run npm ci in src/test/node first");
            return;
        }
        Path schemas = BenchCourses.WORK.resolve("schemas");
        PublishedSchemas.write(schemas);
        Program ajv = new Program(NODE, List.of("node", "validate.js", schemas.toString(), folder));
        List<Samples> both = Program.inTurn(RUNS, List.of(collimator("validate", folder), ajv));
        report.seconds("validate of L", both.get(0).median());
        report.seconds("node with ajv on the same files", both.get(1).median());
        report.ratio("validate of L / ajv", both.get(0).median() / both.get(1).median(), 3);
    }

    private static Program collimator(String... arguments) {
        List<String> command = new ArrayList<>(List.of("sh", LAUNCHER));
        command.addAll(List.of(arguments));
        return new Program(HOME, command);
    }
}
