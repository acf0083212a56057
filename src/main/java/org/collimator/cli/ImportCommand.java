package org.collimator.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.collimator.exchange.ImportException;
import org.collimator.exchange.PackageReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Unpacks a package that Collimator made into a curriculum folder. */
@Command(name = "import", resourceBundle = CliText.BUNDLE, mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "import.file")
    private Path file = Path.of("");

    @Option(names = "--output", required = true, paramLabel = "DIR", descriptionKey = "import.output")
    private Path output = Path.of("");

    @Override
    public Integer call() throws ImportException {
        Console console = new Console(spec);
        PackageReader.Imported imported = new PackageReader().read(file, output, console.progress());
        console.say("import.done", imported.folder(), imported.curriculum().title());
        if (imported.keysOmitted()) {
            console.say("import.keys-omitted");
        }
        return ExitCode.CLEAN;
    }
}
