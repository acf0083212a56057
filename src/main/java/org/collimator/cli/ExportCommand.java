package org.collimator.cli;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.collimator.curriculum.VariantId;
import org.collimator.document.Place;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.PackageFormat;
import org.collimator.exchange.PackageFormats;
import org.collimator.storage.CurriculumFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Packs a curriculum for one target, several, or all. */
@Command(name = "export", resourceBundle = CliText.BUNDLE, mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    /** The folder itself, and what the program keeps in it. */
    private static final Set<String> OWN = Set.of(
            "", Place.CURRICULUM_FILE, Place.REFERENCES_FILE, Place.MEDIA_FILE, "modules", "media", ".collimator");

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DIR", descriptionKey = "folders")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--format", required = true, split = ",", paramLabel = "ID", descriptionKey = "export.format")
    private List<String> formats = new ArrayList<>();

    @Option(names = "--output", required = true, paramLabel = "PATH", descriptionKey = "export.output")
    private String typed = "";

    private Path output = Path.of("");

    @Option(names = "--keys", paramLabel = "KEYS", defaultValue = "embedded", descriptionKey = "export.keys")
    private ExportOptions.Keys keys = ExportOptions.Keys.EMBEDDED;

    @Option(names = "--sco", paramLabel = "DIVISION", defaultValue = "course", descriptionKey = "export.sco")
    private ExportOptions.Division division = ExportOptions.Division.COURSE;

    @Option(names = "--edition", paramLabel = "3|4", defaultValue = "4", descriptionKey = "export.edition")
    private int edition = 4;

    @Option(names = "--variant", paramLabel = "ID", descriptionKey = "export.variant")
    private @Nullable String variant;

    @Option(names = "--force", descriptionKey = "export.force")
    private boolean forced;

    @Override
    public Integer call() throws Exception {
        List<PackageFormat> targets = targets();
        ExportOptions options = options();
        List<Path> curricula = Folders.of(folders);
        output = outputPath();
        refuseCourseFolder();
        Exporter exporter = new Exporter(new Console(spec), options);
        ExportPlaces places = new ExportPlaces(output, curricula.size() > 1 || isFolder(typed), targets);
        int worst = ExitCode.CLEAN;
        for (Path folder : curricula) {
            CheckedFolder source = CheckedFolder.of(folder);
            worst = Math.max(worst, exporter.export(source, targets, places.of(folder, source.curriculum())));
        }
        return worst;
    }

    private Path outputPath() {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw usage("export.output-unfit", typed);
        }
    }

    /** Whoever ends a path with a slash means a folder, whether it is there yet or not. */
    private static boolean isFolder(String path) {
        return path.endsWith("/") || path.endsWith(File.separator);
    }

    /** A curriculum folder holds what an author edits, not what is made of it. */
    private void refuseCourseFolder() {
        Path inside = output.toAbsolutePath().normalize();
        for (Path folder = inside; folder != null; folder = folder.getParent()) {
            if (CurriculumFolder.isCurriculum(folder) && isOwn(folder.relativize(inside))) {
                throw usage("export.into-course", output, folder);
            }
        }
    }

    private static boolean isOwn(Path path) {
        return OWN.contains(path.getName(0).toString());
    }

    private List<PackageFormat> targets() {
        List<PackageFormat> targets = new ArrayList<>();
        for (String id : new LinkedHashSet<>(formats)) {
            targets.add(PackageFormats.ofId(id)
                    .orElseThrow(() -> usage("export.unknown-format", id, FormatsCommand.ids())));
        }
        return targets;
    }

    private ExportOptions options() {
        ExportOptions.Scorm2004Edition scorm2004 = switch (edition) {
            case 3 -> ExportOptions.Scorm2004Edition.THIRD;
            case 4 -> ExportOptions.Scorm2004Edition.FOURTH;
            default -> throw usage("export.unknown-edition", edition);
        };
        try {
            VariantId id = variant == null ? null : VariantId.parse(variant);
            return new ExportOptions(keys, division, scorm2004, id, forced);
        } catch (IllegalArgumentException notAnId) {
            throw usage("export.unknown-variant", variant == null ? "" : variant);
        }
    }

    private ParameterException usage(String key, Object... args) {
        return new ParameterException(spec.commandLine(), CliText.of(key, args));
    }
}
