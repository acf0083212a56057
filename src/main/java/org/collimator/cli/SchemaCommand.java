package org.collimator.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.collimator.storage.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a published JSON Schema, or the names of all. */
@Command(name = "schema", resourceBundle = CliText.BUNDLE, mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "schema.name")
    private String name = "";

    @Override
    public Integer call() {
        Console console = new Console(spec);
        if (name.isEmpty()) {
            Schemas.names().forEach(console.out()::println);
            return ExitCode.CLEAN;
        }
        Optional<String> schema = Schemas.text(name);
        if (schema.isEmpty()) {
            String known = String.join(", ", Schemas.names());
            throw new ParameterException(spec.commandLine(), CliText.of("schema.unknown", name, known));
        }
        console.out().print(schema.get());
        return ExitCode.CLEAN;
    }
}
