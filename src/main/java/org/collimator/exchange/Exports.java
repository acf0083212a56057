package org.collimator.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Place;
import org.collimator.storage.IoFaults;
import org.collimator.storage.MediaStore;
import org.collimator.storage.SteadyMedia;
import org.collimator.validation.Finding;
import org.collimator.validation.Severity;

/**
 * The gate through which every course leaves, from the command line and from the editor alike: errors block unless forced,
 * warnings never do. Long work; to be called off the event thread.
 */
public final class Exports {
    private final Function<Curriculum, List<Finding>> checks;

    /** @param checks all findings of a curriculum */
    public Exports(Function<Curriculum, List<Finding>> checks) {
        this.checks = Objects.requireNonNull(checks, "checks");
    }

    /**
     * Writes one package a format; what the packages have in common is packed once. Each package stands complete in its place
     * or not at all; those finished before a failure stay. Media that change meanwhile are a failure; a store that was steady
     * while the checks ran makes that true of the time since.
     *
     * @param output the file of a single format, the folder of several
     * @throws ExportException where the curriculum has errors and is not forced, a package has errors, or the disk refuses
     * @throws CancellationException where the progress said so
     */
    public List<ExportReport> run(
            Curriculum curriculum,
            MediaStore media,
            List<PackageFormat> formats,
            ExportOptions options,
            Path output,
            Progress progress)
            throws ExportException {
        if (!options.forced()) {
            refuseErrors(curriculum, options);
        }
        MediaStore steady = SteadyMedia.of(media);
        List<ExportReport> reports = new ArrayList<>();
        try (SharedEntries shared = new SharedEntries()) {
            for (PackageFormat format : formats) {
                Path target = target(curriculum, formats, format, output);
                refuseOtherFile(target);
                Progress part = new PartOf(progress, reports.size(), formats.size());
                reports.add(format.export(curriculum, steady, options, target, part, shared));
            }
        } catch (IOException e) {
            throw ExportException.because(e, "export.not-written", output, IoFaults.reason(e));
        }
        return List.copyOf(reports);
    }

    /**
     * Refuses a curriculum of which a part could not be read, for a package without that part would look whole.
     *
     * @param whole whether every file could be read
     * @param problems what could not
     * @throws ExportException where it is not whole, forced or not
     */
    public static void refuseParts(boolean whole, List<Finding> problems, Path folder) throws ExportException {
        if (!whole) {
            throw ExportException.because(problems, "export.damaged", folder);
        }
    }

    /** A package replaces a package, and never a text or a picture that somebody named by mistake. */
    private static void refuseOtherFile(Path target) throws ExportException, IOException {
        if (Files.isRegularFile(target) && Files.size(target) > 0 && !PackageFile.looksLikeOne(target)) {
            throw ExportException.because(List.of(), "export.other-file", target);
        }
    }

    /** Errors of what is to leave; those of modules that the variant leaves out do not count. */
    private void refuseErrors(Curriculum curriculum, ExportOptions options) throws ExportException {
        Set<String> leftOut = leftOut(curriculum, options);
        List<Finding> errors = checks.apply(curriculum).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !leftOut.contains(finding.place().file()))
                .toList();
        if (!errors.isEmpty()) {
            throw ExportException.because(errors, "export.errors", curriculum.title(), errors.size());
        }
    }

    private static Set<String> leftOut(Curriculum curriculum, ExportOptions options) throws ExportException {
        if (options.variant().isEmpty()) {
            return Set.of();
        }
        try {
            Curriculum selected =
                    VariantSelection.of(curriculum, options.variant().get());
            Set<String> kept = selected.modules().stream()
                    .map(module -> Place.module(module.id().value()).file())
                    .collect(Collectors.toSet());
            return curriculum.modules().stream()
                    .map(module -> Place.module(module.id().value()).file())
                    .filter(file -> !kept.contains(file))
                    .collect(Collectors.toSet());
        } catch (NoSuchElementException e) {
            throw ExportException.because(
                    e, "export.no-such-variant", options.variant().orElseThrow().value());
        }
    }

    /** Where a format's package goes: the output itself, or a file named after course and format within it. */
    public static Path target(Curriculum curriculum, List<PackageFormat> formats, PackageFormat format, Path output) {
        if (formats.size() == 1 && !Files.isDirectory(output)) {
            return output;
        }
        return inFolder(curriculum, format, output);
    }

    /** The file named after course and format within a folder. */
    public static Path inFolder(Curriculum curriculum, PackageFormat format, Path folder) {
        return folder.resolve(fileName(curriculum.title()) + "-" + format.id() + "." + format.suffix());
    }

    /** The title as every file system takes it. */
    private static String fileName(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String name = plain.length() > 80 ? plain.substring(0, 80) : plain;
        return name.isEmpty() ? "course" : name;
    }

    /** One format's share of the whole progress. */
    private record PartOf(Progress whole, int part, int parts) implements Progress {
        @Override
        public void at(long done, long total) {
            whole.at(part * total + done, parts * total);
        }

        @Override
        public boolean cancelled() {
            return whole.cancelled();
        }
    }
}
