package org.collimator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher beside the packaged program. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    @TempDir
    Path temp;

    private Path home = Path.of("");

    private record Ran(int code, String said) {}

    @BeforeEach
    void install() throws Exception {
        home = Files.createDirectory(temp.resolve("a folder of programs"));
        for (String name : List.of("collimator", "collimator.jar", "collimator.jsa")) {
            Files.createLink(home.resolve(name), TARGET.resolve(name));
        }
    }

    private Ran run(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
        command.addAll(List.of(arguments));
        File said = temp.resolve("said").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).redirectOutput(said).start();
        return new Ran(process.waitFor(), Files.readString(said.toPath()));
    }

    @Test
    void itPassesArgumentsAndExitCodesOn() throws Exception {
        Ran schema = run(home.resolve("collimator"), Map.of(), "schema", "module");
        assertEquals(0, schema.code(), schema.said());
        assertTrue(schema.said().startsWith("{"), "nothing but the answer: " + schema.said());
        assertEquals(
                2,
                run(home.resolve("collimator"), Map.of(), "validate", "--no-such-option")
                        .code());
        assertEquals(
                0,
                run(home.resolve("collimator"), Map.of(), "new", "with blanks").code());
        assertTrue(Files.isRegularFile(temp.resolve("with blanks/curriculum.json")));
    }

    @Test
    void namesWithAnyLettersAreOpenedInAnyLocale() throws Exception {
        Ran ran = run(home.resolve("collimator"), Map.of("LC_ALL", "C"), "new", "Übung 影像");
        assertEquals(0, ran.code(), ran.said());
        assertTrue(ran.said().contains("Übung 影像"), ran.said());
        assertTrue(Files.isRegularFile(temp.resolve("Übung 影像/curriculum.json")));
    }

    @Test
    void itMayBeCalledThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("link"), home.resolve("collimator"));
        assertEquals(0, run(link, Map.of(), "--version").code());
    }

    @Test
    void itWorksWithoutTheArchiveAndWithADamagedOne() throws Exception {
        Files.delete(home.resolve("collimator.jsa"));
        Ran without = run(home.resolve("collimator"), Map.of(), "--version");
        Files.write(home.resolve("collimator.jsa"), new byte[] {1, 2, 3});
        Ran damaged = run(home.resolve("collimator"), Map.of(), "--version");
        assertEquals(new Ran(0, without.said()), without);
        assertEquals(without, damaged);
    }

    @Test
    void onlyAStartOfTheEditorMakesTheEditorsArchive() throws Exception {
        Map<String, String> display = Map.of("DISPLAY", ":999");
        assertEquals(
                0, run(home.resolve("collimator"), display, "edit", "--help").code());
        run(home.resolve("collimator"), display, "edit", "no such folder");
        run(home.resolve("collimator"), Map.of(), "edit");
        assertFalse(Files.exists(home.resolve("collimator-editor.jsa")));
    }
}
