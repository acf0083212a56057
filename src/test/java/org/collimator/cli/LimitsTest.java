package org.collimator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.collimator.storage.BundledSamples;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.StorageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Bad and excessive input, given to the command line: a clear message, the right exit code, nothing written elsewhere. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LimitsTest {
    @TempDir
    Path temp;

    private Path course;
    private Path output;

    private record Ran(int code, String out, String err) {
        String said() {
            return out + err;
        }
    }

    @BeforeEach
    void aSoundCourse() throws IOException {
        course = temp.resolve("course");
        output = temp.resolve("out.zip");
        BundledSamples.copy("technician", course);
    }

    @Test
    void aPictureOfAGigabyteIsRefusedWithoutReadingIt() throws IOException {
        String picture = picture();
        try (RandomAccessFile file =
                new RandomAccessFile(course.resolve("media").resolve(picture).toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        long start = System.nanoTime();
        Ran validated = run("validate", course.toString());
        assertEquals(ExitCode.FINDINGS, validated.code(), validated.said());
        assertTrue(validated.out().contains(picture), validated.out());
        Ran exported = run("export", course.toString(), "--format", "scorm12", "--output", output.toString());
        assertRefused(exported, picture);
        assertTrue(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) < 40, "it reads what it refuses");
    }

    @Test
    void jsonNestedAMillionDeepIsReportedWithItsPlace() throws IOException {
        Path module = module();
        Files.writeString(module, "{\"id\":\"x\",\"extra\":" + "[".repeat(1_000_000));
        Ran ran = run("validate", course.toString());
        assertEquals(ExitCode.FINDINGS, ran.code(), ran.err());
        assertTrue(ran.out().contains(module.getFileName().toString()), ran.out());
        assertTrue(ran.out().contains("200"), ran.out());
        assertRefused(
                run("export", course.toString(), "--format", "json", "--output", output.toString()),
                module.getFileName().toString());
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        Path bomb = temp.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (int i = 0; i < 10_001; i++) {
                zip.putNextEntry(new ZipEntry("media/" + i));
                zip.closeEntry();
            }
        }
        refusesToImport(bomb, "10,001");
        Path zeros = temp.resolve("zeros.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(zeros))) {
            zip.putNextEntry(new ZipEntry("media/zeros.png"));
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        refusesToImport(zeros, "zeros.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.txt", "content/../../evil.txt", "/tmp/evil.txt", "..\\evil.txt", "C:\\evil.txt"})
    void anEntryThatLeavesTheFolderIsRefused(String name) throws IOException {
        Path zip = temp.resolve("escape.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(name));
            out.write("x".getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        refusesToImport(zip, "evil.txt");
    }

    @Test
    void linksThatLeadOutAreNotFollowed() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.json"), "{\"id\":\"SECRET\"}");
        String picture = picture();
        Path linked = course.resolve("media").resolve(picture);
        Files.delete(linked);
        Files.createSymbolicLink(linked, secret);
        Path module = module();
        Files.delete(module);
        Files.createSymbolicLink(module, secret);
        Ran ran = run("validate", course.toString());
        assertEquals(ExitCode.FINDINGS, ran.code(), ran.err());
        assertTrue(ran.out().contains("leads out of the curriculum folder"), ran.out());
        assertFalse(ran.said().contains("SECRET"), ran.said());
        Ran exported = run("export", course.toString(), "--format", "json", "--output", output.toString(), "--force");
        if (Files.exists(output)) {
            assertFalse(entries(output).values().stream().anyMatch(text -> text.contains("SECRET")), exported.said());
        }
        assertEquals("{\"id\":\"SECRET\"}", Files.readString(secret));
    }

    @Test
    void anUnknownKindIsReportedAndNeverSkipped() throws IOException {
        edit(module(), text -> text.replaceFirst("\"kind\": \"single-choice\"", "\"kind\": \"telepathy\""));
        Ran ran = run("validate", course.toString());
        assertEquals(ExitCode.FINDINGS, ran.code(), ran.err());
        assertTrue(ran.out().contains("telepathy"), ran.out());
        assertRefused(
                run("export", course.toString(), "--format", "scorm12", "--output", output.toString()), "telepathy");
    }

    @Test
    void aNewerFormatIsRefusedWithItsNumber() throws IOException {
        edit(
                course.resolve("curriculum.json"),
                text -> text.replaceFirst("\"formatVersion\": 1", "\"formatVersion\": 99"));
        Map<String, String> before = files(course);
        Ran ran = run("validate", course.toString());
        assertEquals(ExitCode.FINDINGS, ran.code(), ran.said());
        assertTrue(ran.out().contains("99") && ran.out().contains("Update the program"), ran.out());
        assertEquals(ExitCode.FAILURE, run("convert", course.toString()).code());
        assertEquals(before, files(course));
    }

    @Test
    void aFileInsteadOfAFolderIsAFailureWithARemedy() {
        Ran ran = run("validate", course.resolve("curriculum.json").toString());
        assertEquals(ExitCode.FAILURE, ran.code());
        assertTrue(ran.err().contains("curriculum.json") && ran.err().contains("Name a curriculum folder"), ran.err());
        assertFalse(ran.err().contains("Exception"), ran.err());
    }

    @Test
    void anOutputThatCannotBeWrittenIsAFailureThatNamesIt() throws IOException {
        Path file = Files.writeString(temp.resolve("a-file"), "mine");
        Ran ran = run(
                "export",
                course.toString(),
                "--format",
                "json",
                "--output",
                file.resolve("x.zip").toString());
        assertEquals(ExitCode.FAILURE, ran.code(), ran.said());
        assertTrue(ran.err().contains("a-file"), ran.err());
        assertFalse(ran.err().contains("\tat "), ran.err());
        assertEquals("mine", Files.readString(file));
        assertEquals(ExitCode.CLEAN, run("stats", course.toString()).code());
    }

    @Test
    void writingFromRightToLeftAndEmojiSurviveTheRoundTrip() throws IOException, StorageException {
        String words = "مدخل إلى التصوير \u202Bعبري עברית\u202C 🩻👩🏽‍⚕️ 𝔘𝔫𝔦";
        edit(
                course.resolve("curriculum.json"),
                text -> text.replaceFirst("(\"title\": )\"[^\"]+\"", "$1\"" + words + "\""));
        for (String format : List.of("json", "scorm12", "scorm2004")) {
            Path zip = temp.resolve(format + ".zip");
            Ran exported = run("export", course.toString(), "--format", format, "--output", zip.toString());
            assertEquals(ExitCode.CLEAN, exported.code(), exported.said());
            Path back = temp.resolve("back-" + format);
            assertEquals(
                    ExitCode.CLEAN,
                    run("import", zip.toString(), "--output", back.toString()).code());
            assertEquals(
                    words,
                    CurriculumFolder.open(back, OpenOptions.READ).curriculum().title());
        }
    }

    @Test
    void aManifestWithEntitiesReachesNoFileOfThisMachine() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.txt"), "SECRET");
        assertEquals(
                ExitCode.CLEAN,
                run("export", course.toString(), "--format", "scorm12", "--output", output.toString())
                        .code());
        Path evil = temp.resolve("evil.zip");
        String manifest = "<?xml version=\"1.0\"?><!DOCTYPE m [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\"><!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><manifest>&x;&b;</manifest>";
        repack(output, evil, manifest);
        Path back = temp.resolve("back");
        Ran ran = run("import", evil.toString(), "--output", back.toString());
        assertFalse(ran.said().contains("SECRET"), ran.said());
        if (ran.code() == ExitCode.CLEAN) {
            assertFalse(files(back).values().stream().anyMatch(text -> text.contains("SECRET")));
        } else {
            assertTrue(ran.err().contains("imsmanifest.xml"), ran.err());
            assertFalse(Files.exists(back));
        }
    }

    private void refusesToImport(Path zip, String named) throws IOException {
        Path into = temp.resolve("deep/er/into");
        Map<String, String> before = files(temp);
        Ran ran = run("import", zip.toString(), "--output", into.toString());
        assertEquals(ExitCode.FAILURE, ran.code(), ran.said());
        assertTrue(ran.err().contains(zip.getFileName().toString()), ran.err());
        assertTrue(ran.err().contains(named), ran.err());
        assertFalse(ran.err().contains("\tat "), ran.err());
        assertEquals(before, files(temp), "nothing is written");
        assertFalse(Files.exists(Path.of("/tmp/evil.txt")));
    }

    private void assertRefused(Ran ran, String named) {
        assertEquals(ExitCode.FINDINGS, ran.code(), ran.said());
        assertTrue(ran.err().contains(named), ran.err());
        assertFalse(ran.err().contains("\tat "), ran.err());
        assertFalse(Files.exists(output), "a package in spite of errors");
    }

    private String picture() throws IOException {
        try (Stream<Path> files = Files.walk(course.resolve("media"))) {
            Path media = course.resolve("media");
            return files.filter(Files::isRegularFile)
                    .map(file -> media.relativize(file).toString())
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Path module() throws IOException {
        try (Stream<Path> files = Files.list(course.resolve("modules"))) {
            return files.sorted()
                    .filter(file -> read(file).contains("\"kind\": \"single-choice\""))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void edit(Path file, UnaryOperator<String> change) throws IOException {
        String before = Files.readString(file);
        String after = change.apply(before);
        assertFalse(after.equals(before), "the test changes nothing");
        Files.writeString(file, after);
    }

    private static void repack(Path from, Path to, String manifest) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(from));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] own = in.readAllBytes();
                out.write(entry.getName().equals("imsmanifest.xml") ? manifest.getBytes(StandardCharsets.UTF_8) : own);
                out.closeEntry();
            }
        }
    }

    private static Map<String, String> entries(Path zip) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return entries;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .forEach(file -> files.put(folder.relativize(file).toString(), read(file)));
        }
        return files;
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
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
