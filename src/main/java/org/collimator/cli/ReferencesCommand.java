package org.collimator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.collimator.citation.CitationStyle;
import org.collimator.citation.Citations;
import org.collimator.citation.FormattedReference;
import org.collimator.citation.ImportedReferences;
import org.collimator.citation.ReferenceImport;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Reference;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.Opened;
import org.collimator.storage.StorageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds references from the files of other programs, and prints the references of a curriculum. */
@Command(name = "references", resourceBundle = CliText.BUNDLE, mixinStandardHelpOptions = true)
final class ReferencesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "references.dir")
    private Path folder = Path.of("");

    @Option(names = "--import", arity = "1..*", paramLabel = "FILE", descriptionKey = "references.import")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--style", paramLabel = "vancouver|apa", descriptionKey = "references.style")
    private @Nullable CitationStyle style;

    @Override
    public Integer call() throws IOException, StorageException {
        Console console = new Console(spec);
        refuseFolders();
        if (files.isEmpty()) {
            print(CurriculumFolder.open(folder, OpenOptions.READ).curriculum(), CitationStyle.VANCOUVER, console);
            return ExitCode.CLEAN;
        }
        Opened opened = CurriculumFolder.open(folder);
        try (CurriculumFolder open = opened.folder()) {
            if (opened.readOnly().isPresent()) {
                console.err().println(opened.readOnly().get().message());
                return ExitCode.FAILURE;
            }
            return add(open, opened.curriculum(), console);
        }
    }

    private void refuseFolders() {
        files.stream().filter(Files::isDirectory).findFirst().ifPresent(folder -> {
            throw new ParameterException(spec.commandLine(), CliText.of("references.not-a-file", folder));
        });
    }

    private int add(CurriculumFolder open, Curriculum before, Console console) throws IOException, StorageException {
        List<Reference> references = new ArrayList<>(before.references());
        int notes = 0;
        for (Path file : files) {
            ImportedReferences brought = ReferenceImport.read(Files.readAllBytes(file), references);
            brought.notes().forEach(note -> console.out().println(file + ": " + note.text(Locale.getDefault())));
            references.addAll(brought.references());
            notes += brought.notes().size();
        }
        Curriculum after = before.withReferences(references);
        int added = references.size() - before.references().size();
        if (added > 0) {
            open.save(before, after);
        }
        console.say("references.done", added, folder);
        if (style != null) {
            print(after, style, console);
        }
        return notes == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    /** Numbered in Vancouver style, as they are cited; by author in APA. */
    private void print(Curriculum curriculum, CitationStyle usual, Console console) {
        CitationStyle wanted = style == null ? usual : style;
        int number = 0;
        for (FormattedReference each : Citations.format(curriculum.references(), wanted, curriculum.language())) {
            number++;
            console.out().println(wanted == CitationStyle.VANCOUVER ? number + ". " + each.plain() : each.plain());
        }
    }
}
