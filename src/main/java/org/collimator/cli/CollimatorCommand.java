package org.collimator.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.collimator.exchange.FailureText;
import org.collimator.storage.SchemaCheck;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program's command line. Each command is thin: it calls the services that the editor calls too, and prints.
 *
 * <p>Only the command that is asked for is built, because the others would cost a tenth of a second at every start.
 */
@Command(
        name = CollimatorCommand.NAME,
        resourceBundle = CliText.BUNDLE,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class CollimatorCommand implements Runnable {
    static final String NAME = "collimator";

    /** What begins with a check; the schemas are compiled while the arguments are read. */
    private static final Set<String> CHECKING = Set.of("validate", "export", "demo");

    @Spec
    private CommandSpec spec;

    private static Map<String, Supplier<Object>> commands(EditorDoor editor) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("edit", () -> new EditCommand(editor));
        commands.put("new", NewCommand::new);
        commands.put("validate", ValidateCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("preview", PreviewCommand::new);
        commands.put("references", ReferencesCommand::new);
        commands.put("stats", StatsCommand::new);
        commands.put("convert", ConvertCommand::new);
        commands.put("formats", FormatsCommand::new);
        commands.put("schema", SchemaCommand::new);
        commands.put("demo", DemoCommand::new);
        return commands;
    }

    /** Runs a command line and returns the exit code, as in {@link ExitCode}. */
    public static int run(EditorDoor editor, String... args) {
        if (args.length > 0 && CHECKING.contains(args[0])) {
            SchemaCheck.prepare();
        }
        return commandLine(editor, args).execute(args);
    }

    /** The command line that understands these arguments, without an editor; embedders set its writers. */
    public static CommandLine commandLine(String... args) {
        return commandLine(EditorDoor.NONE, args);
    }

    private static CommandLine commandLine(EditorDoor editor, String... args) {
        Map<String, Supplier<Object>> commands = commands(editor);
        CommandLine line = new CommandLine(new CollimatorCommand());
        Supplier<Object> asked = args.length == 0 ? null : commands.get(args[0]);
        if (asked != null) {
            line.addSubcommand(args[0], asked.get());
        } else {
            commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
            line.addSubcommand("generate-completion", new AutoComplete.GenerateCompletion());
            line.addSubcommand("help", new HelpCommand());
        }
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new UsageErrors())
                .setExitCodeExceptionMapper(CollimatorCommand::exitCode)
                .setExecutionExceptionHandler(CollimatorCommand::failed);
    }

    private static int exitCode(Throwable error) {
        return error instanceof ParameterException ? ExitCode.USAGE : ExitCode.FAILURE;
    }

    /** A failure is told in one sentence; where it is a bug, the details follow for whoever reports it. */
    private static int failed(Exception error, CommandLine line, CommandLine.ParseResult parsed) {
        line.getErr().println(CliText.of("failure", FailureText.sentence(error, Locale.getDefault())));
        if (!FailureText.isExpected(error)) {
            error.printStackTrace(line.getErr());
        }
        line.getErr().flush();
        return ExitCode.FAILURE;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), CliText.of("command.missing"));
    }
}
