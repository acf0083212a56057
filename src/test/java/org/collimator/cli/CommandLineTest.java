package org.collimator.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.collimator.storage.BundledSamples;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.JsonFormat;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

class CommandLineTest {
    @TempDir
    Path folder;

    private record Ran(int code, String out, String err) {}

    @Test
    void aNewCurriculumIsThereAndValidates() {
        Path course = folder.resolve("a course with blanks");
        assertEquals(
                ExitCode.CLEAN,
                run("new", course.toString(), "--title", "Chest").code());
        Ran validated = run("validate", course.toString());
        assertTrue(validated.out().contains("1 curriculum"), validated.out());
        assertFalse(validated.out().contains("schema."), "a blank curriculum fits its schema: " + validated.out());
    }

    @Test
    void aNewCurriculumNeverOverwritesWhatIsThere() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Ran ran = run("new", folder.toString());
        assertEquals(ExitCode.USAGE, ran.code());
        assertTrue(ran.err().contains("not empty"), ran.err());
        assertEquals("mine", Files.readString(folder.resolve("mine.txt")));
    }

    @Test
    void aTemplateThatDoesNotExistIsNamedWithThoseThatDo() {
        Ran ran = run("new", folder.resolve("x").toString(), "--template", "nonsense");
        assertEquals(ExitCode.USAGE, ran.code());
        assertTrue(ran.err().contains("foundations"), ran.err());
        assertFalse(Files.exists(folder.resolve("x")));
    }

    @Test
    void findingsAreProgramReadableWithFileLineAndColumn() throws IOException {
        Path course = sample("technician");
        Path module = module(course);
        Files.writeString(module, Files.readString(module).replaceFirst("\"points\": 1", "\"points\": \"one\""));
        Ran ran = run("validate", course.toString(), "--output-format", "json");
        assertEquals(ExitCode.FINDINGS, ran.code());
        JsonNode findings = JsonFormat.mapper().readTree(ran.out());
        JsonNode error = Stream.iterate(0, i -> i + 1)
                .limit(findings.size())
                .map(findings::get)
                .filter(finding -> finding.get("severity").asString().equals("error"))
                .findFirst()
                .orElseThrow();
        long line = Files.readString(module)
                        .lines()
                        .takeWhile(text -> !text.contains("\"one\""))
                        .count()
                + 1;
        assertAll(
                () -> assertEquals(module.toString(), error.get("file").asString()),
                () -> assertTrue(error.get("pointer").asString().endsWith("/points"), error.toString()),
                () -> assertEquals(line, error.get("line").asLong()),
                () -> assertTrue(error.get("column").asInt() > 0),
                () -> assertFalse(error.get("message").asString().isBlank()),
                () -> assertTrue(error.get("code").asString().startsWith("schema."), error.toString()));
    }

    @Test
    void aPackageDoesNotGoIntoWhatACourseFolderKeeps() throws IOException {
        Path course = sample("technician");
        for (String own : List.of("", "media", "modules/x.zip", "curriculum.json", "references.json", "media.json")) {
            Path output = course.resolve(own);
            Ran ran = run("export", course.toString(), "--format", "json", "--output", output.toString());
            assertEquals(ExitCode.USAGE, ran.code(), ran.out());
            assertTrue(ran.err().contains("Name another place"), ran.err());
        }
        Path beside = course.resolve("technician.zip");
        assertEquals(
                ExitCode.CLEAN,
                run("export", course.toString(), "--format", "json", "--output", beside.toString())
                        .code());
    }

    @Test
    void aPackageReplacesNoFileThatIsNone() throws IOException {
        Path course = sample("technician");
        Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
        Ran ran = run("export", course.toString(), "--format", "json", "--output", mine.toString());
        assertEquals(ExitCode.FAILURE, ran.code());
        assertTrue(ran.err().contains("is no package"), ran.err());
        assertEquals("mine", Files.readString(mine));
        Path inside = mine.resolve("x.zip");
        assertTrue(run("export", course.toString(), "--format", "json", "--output", inside.toString())
                .err()
                .contains(mine + " is a file, not a folder"));
    }

    @Test
    void noForceMakesAPackageOfACourseThatCouldNotBeReadWhole() throws IOException {
        Path out = folder.resolve("part.zip");
        for (String broken : List.of("curriculum.json", "modules")) {
            Path course = folder.resolve("broken-" + broken);
            BundledSamples.copy("technician", course);
            Path file = broken.equals("modules") ? module(course) : course.resolve(broken);
            Files.writeString(file, "{ \"title\": ");
            Ran ran = run("export", course.toString(), "--format", "json", "--force", "--output", out.toString());
            assertEquals(ExitCode.FINDINGS, ran.code(), ran.err());
            assertTrue(ran.err().contains("a part of it could not be read"), ran.err());
            assertTrue(ran.err().contains(file.getFileName() + ":1:"), ran.err());
            assertFalse(Files.exists(out));
        }
    }

    @Test
    void aPathThatEndsWithASlashIsAFolderThatNeedNotBeThere() throws IOException {
        Path course = folder.resolve("course");
        BundledSamples.copy("technician", course);
        Path out = folder.resolve("new");
        Ran ran = run("export", course.toString(), "--format", "json", "--output", out + "/");
        assertEquals(ExitCode.CLEAN, ran.code(), ran.err());
        try (Stream<Path> files = Files.list(out)) {
            List<String> names =
                    files.map(each -> each.getFileName().toString()).toList();
            assertEquals(1, names.size(), names.toString());
            assertTrue(names.get(0).endsWith("-json.zip"), names.toString());
        }
    }

    @Test
    void coursesOfTheSameTitleKeepAPackageEach() throws IOException {
        Path library = folder.resolve("library");
        BundledSamples.copy("technician", library.resolve("spring"));
        BundledSamples.copy("technician", library.resolve("autumn"));
        Path out = folder.resolve("out");
        Path again = library.resolve("spring");
        for (String formats : List.of("scorm12", "json,scorm12,json")) {
            Ran ran = run(
                    "export",
                    library.toString(),
                    again.toString(),
                    "--format",
                    formats,
                    "--output",
                    out.resolve(formats).toString());
            assertEquals(ExitCode.CLEAN, ran.code(), ran.err());
            try (Stream<Path> files = Files.walk(out.resolve(formats))) {
                assertEquals(
                        formats.equals("scorm12") ? 2 : 4,
                        files.filter(Files::isRegularFile).count(),
                        ran.out());
            }
        }
    }

    @Test
    void aPortThatThereIsNotIsAWrongCall() throws IOException {
        String course = sample("technician").toString();
        for (String port : List.of("65536", "-1", "1x")) {
            Ran ran = run("preview", course, "--no-open", "--port=" + port);
            assertEquals(ExitCode.USAGE, ran.code(), ran.err());
        }
    }

    @Test
    void anExportThatIsRefusedMakesNoFolder() throws IOException {
        Path course = sample("technician");
        Files.delete(module(course));
        Path out = folder.resolve("out/of/it.zip");
        assertEquals(
                ExitCode.FINDINGS,
                run("export", course.toString(), "--format", "json", "--output", out.toString())
                        .code());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void findingsAnnotateAPullRequest() throws IOException {
        Path course = sample("technician");
        Path module = module(course);
        Files.writeString(module, Files.readString(module).replaceFirst("\"points\": 1", "\"points\": \"one\""));
        Ran ran = run("validate", course.toString(), "--output-format", "github");
        assertTrue(
                ran.out().lines().anyMatch(line -> line.startsWith("::error file=") && line.contains(",line=")),
                ran.out());
    }

    @Test
    void aWholeLibraryIsCheckedAtOnce() throws IOException {
        sample("technician");
        sample("departments");
        Ran ran = run("validate", folder.toString());
        assertTrue(ran.out().contains("2 curricula: no errors"), ran.out());
    }

    @Test
    void aFolderWithoutACurriculumIsAFailureWithARemedy() {
        Ran ran = run("validate", folder.toString());
        assertEquals(ExitCode.FAILURE, ran.code());
        assertTrue(ran.err().contains("collimator new"), ran.err());
        assertFalse(ran.err().contains("Exception"), ran.err());
    }

    @Test
    void exportWritesOneFileAFormatAndImportGivesTheSameCurriculumBack() throws IOException, StorageException {
        Path course = sample("technician");
        Path packages = folder.resolve("packages");
        assertEquals(
                ExitCode.CLEAN,
                run("export", course.toString(), "--format", "json,scorm12,scorm2004", "--output", packages.toString())
                        .code());
        List<Path> written;
        try (Stream<Path> files = Files.list(packages)) {
            written = files.sorted().toList();
        }
        assertEquals(3, written.size(), written.toString());
        for (Path file : written) {
            Path back = folder.resolve("back-" + file.getFileName());
            assertEquals(
                    ExitCode.CLEAN,
                    run("import", file.toString(), "--output", back.toString()).code());
            assertEquals(
                    CurriculumFolder.open(course, OpenOptions.READ).curriculum(),
                    CurriculumFolder.open(back, OpenOptions.READ).curriculum());
        }
    }

    @Test
    void anExportWithErrorsIsRefusedAndLeavesTheOldPackage() throws IOException {
        Path course = sample("technician");
        Path module = module(course);
        Files.writeString(module, Files.readString(module).replaceFirst("\"points\": 1", "\"points\": -1"));
        Path target = folder.resolve("old.zip");
        Files.writeString(target, "old");
        Ran ran = run("export", course.toString(), "--format", "scorm12", "--output", target.toString());
        assertEquals(ExitCode.FINDINGS, ran.code());
        assertEquals("old", Files.readString(target));
        assertFalse(ran.err().contains("Exception"), ran.err());
    }

    @Test
    void anUnknownFormatIsAUsageErrorThatNamesTheKnownOnes() throws IOException {
        Ran ran = run(
                "export",
                sample("technician").toString(),
                "--format",
                "h5p",
                "--output",
                folder.resolve("x").toString());
        assertEquals(ExitCode.USAGE, ran.code());
        assertTrue(ran.err().contains("scorm12"), ran.err());
    }

    @Test
    void statisticsAreProgramReadable() throws IOException {
        Ran ran = run("stats", sample("technician").toString(), "--output-format", "json");
        assertEquals(ExitCode.CLEAN, ran.code());
        JsonNode row = JsonFormat.mapper().readTree(ran.out()).get(0);
        assertTrue(row.get("questions").asInt() >= 10);
        assertTrue(row.get("coverage").size() > 0);
    }

    @Test
    void schemasArePrintedByName() {
        Ran names = run("schema");
        assertEquals(ExitCode.CLEAN, names.code());
        for (String name : names.out().lines().toList()) {
            JsonNode schema = JsonFormat.mapper().readTree(run("schema", name).out());
            assertTrue(schema.get("$id").asString().startsWith("https://"), name);
        }
        assertEquals(ExitCode.USAGE, run("schema", "nonsense").code());
    }

    @Test
    void everyCommandExplainsItself() {
        for (String command : CollimatorCommand.commandLine().getSubcommands().keySet()) {
            if (!command.equals("help")) {
                Ran ran = run(command, "--help");
                assertEquals(ExitCode.CLEAN, ran.code(), command);
                assertTrue(ran.out().contains("Usage: collimator " + command), ran.out());
                assertFalse(ran.out().contains("null"), ran.out());
            }
        }
    }

    @Test
    void aPackageThatCannotBeOpenedComesWithARemedyAndLeavesNothing() throws IOException {
        Path noZip = Files.writeString(folder.resolve("course.zip"), "no zip");
        Path target = folder.resolve("opened");
        Ran ran = run("import", noZip.toString(), "--output", target.toString());
        assertEquals(ExitCode.FAILURE, ran.code());
        assertTrue(ran.err().contains("Download or copy the package again"), ran.err());
        assertFalse(Files.exists(target));
    }

    @Test
    void aWordThatIsNoCommandIsAUsageError() {
        assertEquals(ExitCode.USAGE, run("nonsense").code());
        assertEquals(ExitCode.USAGE, run("validate").code());
        assertEquals(ExitCode.USAGE, run("export", "--format").code());
    }

    private Path sample(String name) throws IOException {
        Path course = folder.resolve(name);
        BundledSamples.copy(name, course);
        return course;
    }

    private static Path module(Path course) throws IOException {
        try (Stream<Path> files = Files.list(course.resolve("modules"))) {
            return files.sorted()
                    .filter(CommandLineTest::asksForAPoint)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static boolean asksForAPoint(Path file) {
        try {
            return Files.readString(file).contains("\"points\": 1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ran run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = CollimatorCommand.commandLine(args)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        int code = line.execute(args);
        return new Ran(code, out.toString(), err.toString());
    }
}
