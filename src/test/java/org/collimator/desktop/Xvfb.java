package org.collimator.desktop;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A screen in memory with a real window system, for child processes; its number is chosen by itself. */
final class Xvfb implements AutoCloseable {
    private final Process process;
    private final String display;

    private Xvfb(Process process, String display) {
        this.process = process;
        this.display = display;
    }

    /** Starts one; skips the test where there is none, which with CI=true is a failure. */
    static Xvfb start() throws IOException {
        boolean there = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve("Xvfb")));
        if (!there && "true".equals(System.getenv("CI"))) {
            Assertions.fail("Xvfb is missing; with CI=true nothing may be skipped");
        }
        Assumptions.assumeTrue(there, "a mouse and a clipboard of the system need Xvfb");
        Process process = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String number = said.readLine();
        if (number == null) {
            throw new IOException("Xvfb ended at once");
        }
        return new Xvfb(process, ":" + number.strip());
    }

    /** What a child process finds it by. */
    String display() {
        return display;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
