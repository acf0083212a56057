package org.collimator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.collimator.storage.BundledSamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line of somebody whose desktop is German says nothing in English. */
class GermanCommandLineTest {
    private static final List<String> ENGLISH =
            List.of("Usage", "Missing", "Unknown", "Unmatched", "Invalid", "Options", "display the", "subcommand");

    @TempDir
    Path folder;

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void german() {
        Locale.setDefault(Locale.GERMANY);
    }

    @AfterEach
    void asItWas() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "validate|Es fehlt: DIR.",
                "export x --format json|Es fehlt: --output=PATH.",
                "export x --format|Es fehlt: --format=ID.",
                "validate x --nope|Eine Option --nope gibt es nicht.",
                "new a b|„b“ ist hier nicht zu verstehen.",
                "help nonsense|„nonsense“ ist hier nicht zu verstehen.",
                "valdate x|Meinten Sie: validate",
                "validate x --output-format xml|Wählen Sie aus: text, json, github.",
                "export x --format json --output y --edition vier|--edition=3|4 kann nicht",
                "stats x --output-format json --output-format json|darf nur einmal dastehen."
            })
    void aCallThatIsNotUnderstoodIsExplained(String call, String said) {
        String err = run(ExitCode.USAGE, call.split(" "));
        assertTrue(err.contains(said), err);
        ENGLISH.forEach(word -> assertFalse(err.contains(word), err));
    }

    @Test
    void everyCommandExplainsItself() {
        for (String command : CollimatorCommand.commandLine().getSubcommands().keySet()) {
            String said = run(ExitCode.CLEAN, command, "--help");
            assertTrue(said.contains("Aufruf: collimator " + command), said);
            ENGLISH.forEach(word -> assertFalse(said.contains(word), said));
        }
    }

    @Test
    void aFaultOfAFileIsNamedByGermanTitles() throws IOException {
        Path course = folder.resolve("kurs");
        BundledSamples.copy("technician", course);
        Path head = course.resolve("curriculum.json");
        Files.writeString(
                head,
                Files.readString(head)
                        .replaceFirst("\"language\": \"[^\"]*\"", "\"language\": \"kein Kürzel\"")
                        .replaceFirst("\"percent\": [0-9.]+", "\"percent\": \"viel\""));
        String said = run(ExitCode.FINDINGS, "validate", course.toString());
        assertTrue(said.contains("„language“ (Sprache)"), said);
        assertTrue(said.contains("als Kürzel nach BCP 47, etwa de"), said);
        assertTrue(said.contains("„percent“ (Bestehensgrenze) muss eine Zahl sein, nicht Text."), said);
        assertTrue(said.contains("erklärt der Befehl collimator schema"), said);
    }

    private static String run(int code, String... args) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said, true);
        assertEquals(
                code,
                CollimatorCommand.commandLine(args)
                        .setOut(writer)
                        .setErr(writer)
                        .execute(args),
                said.toString());
        return said.toString();
    }
}
