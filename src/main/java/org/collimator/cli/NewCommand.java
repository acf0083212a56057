package org.collimator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.collimator.curriculum.Curriculum;
import org.collimator.storage.BundledSamples;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.StorageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a curriculum folder, blank or from a bundled sample. */
@Command(name = "new", resourceBundle = CliText.BUNDLE, mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    private static final String BLANK = "blank";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "new.dir")
    private Path folder = Path.of("");

    @Option(names = "--template", paramLabel = "NAME", defaultValue = BLANK, descriptionKey = "new.template")
    private String template = BLANK;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "new.title")
    private String title = "";

    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en", descriptionKey = "new.language")
    private String language = "en";

    @Override
    public Integer call() throws IOException, StorageException {
        if (!template.equals(BLANK) && !BundledSamples.NAMES.contains(template)) {
            String known = BLANK + ", " + String.join(", ", BundledSamples.NAMES);
            throw new ParameterException(spec.commandLine(), CliText.of("new.unknown", template, known));
        }
        if (Files.exists(folder) && !isEmptyFolder()) {
            throw new ParameterException(spec.commandLine(), CliText.of("new.exists", folder));
        }
        if (template.equals(BLANK)) {
            CurriculumFolder.create(folder, blank()).folder().close();
        } else {
            BundledSamples.copy(template, folder);
        }
        new Console(spec).say("new.done", folder, CollimatorCommand.NAME);
        return ExitCode.CLEAN;
    }

    private boolean isEmptyFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    private Curriculum blank() {
        String name = title.isBlank() ? folder.toAbsolutePath().getFileName().toString() : title;
        return Curriculum.blank(Curriculum.ID_PREFIX + UUID.randomUUID(), name, language.toLowerCase(Locale.ROOT));
    }
}
