package org.collimator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.collimator.storage.CurriculumCodec;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.Opened;
import org.collimator.storage.StorageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rewrites folders of an older format in the present one; the files as they were are kept as a backup. */
@Command(name = "convert", resourceBundle = CliText.BUNDLE, mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DIR", descriptionKey = "folders")
    private List<Path> folders = new ArrayList<>();

    @Override
    public Integer call() throws IOException, StorageException, Folders.NoCurriculumException {
        Console console = new Console(spec);
        int worst = ExitCode.CLEAN;
        for (Path folder : Folders.of(folders)) {
            worst = Math.max(worst, convert(folder, console));
        }
        return worst;
    }

    private static int convert(Path path, Console console) throws StorageException {
        Opened opened = CurriculumFolder.open(path);
        try (CurriculumFolder folder = opened.folder()) {
            if (opened.readOnly().isPresent()) {
                console.err().println(opened.readOnly().get().message());
                return ExitCode.FAILURE;
            }
            if (!opened.isMigrated()) {
                console.say("convert.current", path, CurriculumCodec.FORMAT_VERSION);
                return ExitCode.CLEAN;
            }
            folder.save(opened.curriculum(), opened.curriculum());
            console.say("convert.done", path, opened.formatVersion(), CurriculumCodec.FORMAT_VERSION);
            return ExitCode.CLEAN;
        }
    }
}
