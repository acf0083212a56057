package org.collimator.exchange;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.collimator.storage.BundledSamples;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.MediaStore;
import org.collimator.storage.OpenOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture that is deleted after the folder was opened and before it is packed. */
class VanishingMediaTest {
    @TempDir
    Path temp;

    @Test
    void aFileThatVanishesIsNamedWithARemedyAndNothingIsWritten() throws Exception {
        var folder = temp.resolve("course");
        BundledSamples.copy("technician", folder);
        var output = Files.createDirectory(temp.resolve("out"));
        for (var format : PackageFormats.all()) {
            try (var opened = CurriculumFolder.open(folder, OpenOptions.READ).folder()) {
                var curriculum = CurriculumFolder.open(folder, OpenOptions.READ).curriculum();
                var media = new Vanishing(opened.media(), folder.resolve("media"));
                var failure = assertThrows(
                        ExportException.class,
                        () -> format.export(
                                curriculum, media, ExportOptions.DEFAULT, output.resolve("x.zip"), Progress.NONE));
                assertTrue(failure.getMessage().contains("media/"), failure.getMessage());
                assertTrue(failure.findings().isEmpty(), "no finding: the command line ends with 3");
                var said = FailureText.sentence(failure, Locale.ENGLISH);
                assertTrue(said.contains("Check that the file is there"), said);
            }
            try (var left = Files.list(output)) {
                assertFalse(left.findAny().isPresent(), "something was left behind");
            }
        }
    }

    /** Deletes each file at the moment when it is to be read, and puts it back for the next format. */
    private record Vanishing(MediaStore store, Path files) implements MediaStore {
        @Override
        public boolean exists(String path) {
            return store.exists(path);
        }

        @Override
        public long size(String path) throws IOException {
            return store.size(path);
        }

        @Override
        public Look look(String path) throws IOException {
            return store.look(path);
        }

        @Override
        public InputStream open(String path) throws IOException {
            var bytes = Files.readAllBytes(files.resolve(path));
            Files.delete(files.resolve(path));
            try {
                return store.open(path);
            } finally {
                Files.write(files.resolve(path), bytes);
            }
        }

        @Override
        public List<String> paths() throws IOException {
            return store.paths();
        }
    }
}
