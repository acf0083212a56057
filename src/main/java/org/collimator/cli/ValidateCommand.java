package org.collimator.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.collimator.validation.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks folders and lists the findings. */
@Command(name = "validate", resourceBundle = CliText.BUNDLE, mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DIR", descriptionKey = "folders")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--output-format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "output-format")
    private OutputFormat format = OutputFormat.TEXT;

    @Override
    public Integer call() throws Exception {
        Console console = new Console(spec);
        List<LocatedFinding> findings = new ArrayList<>();
        List<Path> curricula = Folders.of(folders);
        for (Path folder : curricula) {
            findings.addAll(CheckedFolder.of(folder).located());
        }
        new FindingsWriter(console.out()).write(format, findings);
        if (format == OutputFormat.TEXT) {
            console.say(
                    "validate.summary",
                    curricula.size(),
                    count(findings, Severity.ERROR),
                    count(findings, Severity.WARNING),
                    count(findings, Severity.INFO));
        }
        boolean clean = count(findings, Severity.ERROR) + count(findings, Severity.WARNING) == 0;
        return clean ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private static long count(List<LocatedFinding> findings, Severity severity) {
        return findings.stream()
                .filter(located -> located.finding().severity() == severity)
                .count();
    }
}
