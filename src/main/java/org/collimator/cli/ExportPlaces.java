package org.collimator.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collimator.curriculum.Curriculum;
import org.collimator.exchange.Exports;
import org.collimator.exchange.PackageFormat;

/**
 * Where the packages of several curricula go, so that none of them takes the place of another one: courses of the same title get a
 * folder each, named as their own is.
 */
final class ExportPlaces {
    private final Path output;
    private final boolean folder;
    private final List<PackageFormat> formats;
    private final Set<Path> taken = new HashSet<>();

    /** @param folder whether the output is a folder in any case, and not the file of a single package */
    ExportPlaces(Path output, boolean folder, List<PackageFormat> formats) {
        this.output = output;
        this.folder = folder;
        this.formats = List.copyOf(formats);
    }

    /** The output for the curriculum of a folder: a file for a single format, a folder for several. */
    Path of(Path source, Curriculum curriculum) {
        if (!folder) {
            return output;
        }
        String name = Optional.ofNullable(source.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse("course");
        Path place = output;
        for (int n = 1; !free(files(curriculum, place)); n++) {
            place = output.resolve(n == 1 ? name : name + "-" + n);
        }
        taken.addAll(files(curriculum, place));
        return formats.size() == 1 ? Exports.inFolder(curriculum, formats.get(0), place) : place;
    }

    private boolean free(Set<Path> files) {
        return files.stream().noneMatch(taken::contains);
    }

    private Set<Path> files(Curriculum curriculum, Path place) {
        return formats.stream()
                .map(format -> Exports.inFolder(curriculum, format, place))
                .collect(Collectors.toSet());
    }
}
