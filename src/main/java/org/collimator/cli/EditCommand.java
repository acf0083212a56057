package org.collimator.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.collimator.storage.CurriculumFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens the editor on a folder or a package, or on its welcome page. */
@Command(name = "edit", resourceBundle = CliText.BUNDLE, mixinStandardHelpOptions = true)
final class EditCommand implements Callable<Integer> {
    private final EditorDoor editor;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "edit.path")
    private @Nullable Path path;

    EditCommand(EditorDoor editor) {
        this.editor = editor;
    }

    @Override
    public Integer call() {
        if (!editor.isOpen()) {
            throw new ParameterException(spec.commandLine(), CliText.of("edit.no-display"));
        }
        Path asked = path;
        if (asked == null) {
            editor.welcome();
            return ExitCode.CLEAN;
        }
        if (!Files.isRegularFile(asked) && !CurriculumFolder.isCurriculum(asked)) {
            throw new ParameterException(spec.commandLine(), CliText.of("edit.nothing", asked));
        }
        editor.open(asked);
        return ExitCode.CLEAN;
    }
}
