package org.collimator.exchange.player;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The player's modules, not yet packed, in a folder, and Node to run them. */
final class PlayerScripts {
    private PlayerScripts() {}

    /** Puts the scripts into the folder, marked as modules. */
    static void unpack(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");
        for (var module : PlayerFiles.sources("en", Standard.SCORM_2004).entrySet()) {
            Path file = folder.resolve("player").resolve(module.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, module.getValue());
        }
    }

    /** Runs a script of the test resources in that folder and gives what it printed; a failing script fails the test. */
    static String node(Path folder, String script, String... arguments) throws IOException, InterruptedException {
        requireNode();
        try (InputStream in = PlayerScripts.class.getResourceAsStream(script)) {
            Files.write(folder.resolve(script), in.readAllBytes());
        }
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        Path printed = folder.resolve("printed.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            fail("node did not end within a minute");
        }
        String words = Files.readString(printed, StandardCharsets.UTF_8);
        if (process.exitValue() != 0) {
            fail(words);
        }
        return words;
    }

    /** Skips the test where Node is missing; on the build server nothing may be skipped. */
    private static void requireNode() throws InterruptedException {
        boolean present;
        try {
            present = new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            present = false;
        }
        if (!present && "true".equals(System.getenv("CI"))) {
            fail("Node is missing, and CI=true forbids to skip");
        }
        Assumptions.assumeTrue(present, "Node is missing: the player's marking was not run");
    }
}
