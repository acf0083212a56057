package org.collimator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collimator.document.Place;
import org.collimator.storage.CurriculumFolder;
import org.collimator.text.Explained;
import org.collimator.text.Phrase;

/** Finds the curriculum folders a user means: a folder itself, or all those of a library folder. */
final class Folders {
    private Folders() {}

    /**
     * The curriculum folders, each once, in the order given; those of a library sorted by name.
     *
     * @throws NoCurriculumException where a path holds none
     */
    static List<Path> of(List<Path> given) throws IOException, NoCurriculumException {
        List<Path> found = new ArrayList<>();
        for (Path path : given) {
            if (CurriculumFolder.isCurriculum(path)) {
                found.add(path);
            } else {
                found.addAll(library(path));
            }
        }
        Set<Path> seen = new HashSet<>();
        return found.stream()
                .filter(folder -> seen.add(folder.toAbsolutePath().normalize()))
                .toList();
    }

    private static List<Path> library(Path path) throws IOException, NoCurriculumException {
        if (!Files.isDirectory(path)) {
            throw new NoCurriculumException(path);
        }
        try (Stream<Path> children = Files.list(path)) {
            List<Path> curricula =
                    children.filter(CurriculumFolder::isCurriculum).sorted().toList();
            if (curricula.isEmpty()) {
                throw new NoCurriculumException(path);
            }
            return curricula;
        }
    }

    /** A path with no curriculum in it. */
    static final class NoCurriculumException extends Exception implements Explained {
        private static final long serialVersionUID = 1;

        private final transient Phrase explanation;

        private NoCurriculumException(Path path) {
            super(CliText.of("folder.none", path, Place.CURRICULUM_FILE));
            this.explanation = CliText.phrase("folder.none", path, Place.CURRICULUM_FILE);
        }

        @Override
        public Phrase explanation() {
            return explanation;
        }

        @Override
        public Optional<Phrase> remedy() {
            return Optional.of(CliText.phrase("folder.none.remedy"));
        }
    }
}
