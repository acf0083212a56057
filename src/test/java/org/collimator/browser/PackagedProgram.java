package org.collimator.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The one file that users start, as a process of its own. */
final class PackagedProgram {
    private static final long PATIENCE_SECONDS = 120;

    private PackagedProgram() {}

    /** Exit code and everything it said. */
    record Ran(int code, String said) {}

    /** The jar that this build has packaged. */
    static Path jar() {
        Path jar = Path.of(System.getProperty("collimator.jar", "target/collimator.jar"))
                .toAbsolutePath();
        assertTrue(Files.isRegularFile(jar), jar + " is made by mvn package");
        return jar;
    }

    /** Starts it in a folder; its temporary files go to another. */
    static Process start(Path folder, Path temporary, Path output, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-jar",
                jar().toString()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    static Ran run(Path folder, Path temporary, String... args) throws IOException, InterruptedException {
        Path output = Files.createTempFile(temporary.toAbsolutePath().getParent(), "said", ".txt");
        Process process = start(folder, temporary, output, args);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("still running: " + String.join(" ", args) + "\n" + Files.readString(output));
        }
        return new Ran(process.exitValue(), Files.readString(output));
    }
}
