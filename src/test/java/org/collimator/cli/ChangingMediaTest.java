package org.collimator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.collimator.storage.BundledSamples;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Another program at work in the media folder while the command line exports: said with file and remedy, nothing left behind. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ChangingMediaTest {
    private static final long LARGE = 64L << 20;

    @TempDir
    Path temp;

    private Path course;
    private Path output;
    private Path picture;

    private record Ran(int code, String err) {}

    /** Something that another program does again and again until it has no more to do. */
    private interface Step {
        /** Whether it is to be done again. */
        boolean run() throws IOException;
    }

    @BeforeEach
    void aCourseWithALargePicture() throws Exception {
        course = temp.resolve("course");
        output = Files.createDirectory(temp.resolve("out"));
        BundledSamples.copy("technician", course);
        var curriculum = CurriculumFolder.open(course, OpenOptions.READ).curriculum();
        picture = course.resolve("media").resolve(curriculum.media().get(0).path());
        length(LARGE);
    }

    @Test
    void aPictureThatGrowsWhileItIsPacked() throws Exception {
        Ran ran = exportWhile(() -> length(Files.size(picture) + 1));
        assertRefused(ran, "changed meanwhile");
    }

    @Test
    void aPictureThatShrinksWhileItIsPacked() throws Exception {
        Ran ran = exportWhile(() -> length(Files.size(picture) - 1));
        assertRefused(ran, "changed meanwhile");
    }

    @Test
    void aPictureThatVanishesWhileItIsPacked() throws Exception {
        Ran ran = exportWhile(() -> left().isEmpty() || !Files.deleteIfExists(picture));
        assertRefused(ran, "is gone");
    }

    @Test
    void aPictureThatIsNotThereBlocksTheExport() throws Exception {
        Files.delete(picture);
        Ran ran = export();
        assertEquals(ExitCode.FINDINGS, ran.code(), ran.err());
        assertTrue(ran.err().contains(picture.getFileName().toString()), ran.err());
        assertEquals(List.of(), left());
    }

    @Test
    void aPictureThatIsNotThereIsNamedWhereTheExportIsForced() throws Exception {
        Files.delete(picture);
        Ran ran = export("--force");
        assertEquals(ExitCode.CLEAN, ran.code(), ran.err());
        assertTrue(ran.err().contains("package.media.missing"), ran.err());
    }

    @Test
    void aPictureThatIsNotTheOneOfItsRecordIsAWarning() throws Exception {
        Files.copy(picture.resolveSibling("step-wedge.png"), picture, StandardCopyOption.REPLACE_EXISTING);
        Ran ran = export();
        assertEquals(ExitCode.CLEAN, ran.code(), ran.err());
        assertTrue(ran.err().contains("package.media.replaced"), ran.err());
        assertTrue(ran.err().contains("media.json:"), "with its place: " + ran.err());
    }

    private void assertRefused(Ran ran, String why) throws IOException {
        assertEquals(ExitCode.FAILURE, ran.code(), ran.err());
        assertTrue(ran.err().contains(why), ran.err());
        assertTrue(ran.err().contains("media/" + picture.getFileName()), ran.err());
        assertTrue(ran.err().contains("export again"), ran.err());
        assertFalse(ran.err().contains("Exception"), ran.err());
        assertEquals(List.of(), left());
    }

    private boolean length(long bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(picture.toFile(), "rw")) {
            file.setLength(bytes);
        }
        return true;
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(output)) {
            return files.toList();
        }
    }

    /** Exports while the other program works on, from before the check to the end. */
    private Ran exportWhile(Step step) throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Thread other = new Thread(() -> {
            try {
                boolean again = true;
                while (again && !done.get()) {
                    again = step.run();
                    Thread.sleep(1);
                }
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        other.start();
        try {
            return export();
        } finally {
            done.set(true);
            other.join();
        }
    }

    private Ran export(String... more) {
        String[] args = Stream.concat(
                        Stream.of("export", "" + course, "--format", "json", "--output", output + "/x.zip"),
                        Stream.of(more))
                .toArray(String[]::new);
        StringWriter err = new StringWriter();
        int code = CollimatorCommand.commandLine(args)
                .setOut(new PrintWriter(new StringWriter(), true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
        return new Ran(code, err.toString());
    }
}
