package org.collimator.ui.elements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.document.Clip;
import org.collimator.document.Place;
import org.collimator.storage.FolderMedia;
import org.collimator.storage.StorageException;

/** Brings the files of pasted media records into the media folder. Off the event thread. */
final class ClipMedia {
    private ClipMedia() {}

    /** The clip with its media records as their files are called in the target; a file that is not found keeps its record. */
    static Clip copied(Clip clip, String folder, Curriculum target, FolderMedia media) throws StorageException {
        if (folder.isBlank() || clip.curriculumId().equals(target.id())) {
            return clip;
        }
        Map<String, Media> changed = new HashMap<>();
        for (Media record : clip.allMedia()) {
            boolean known = target.media().stream()
                    .anyMatch(
                            each -> !record.sha256().isBlank() && each.sha256().equals(record.sha256()));
            Optional<Path> file = known ? Optional.empty() : file(folder, record.path());
            if (file.isPresent()) {
                FolderMedia.Added added = media.add(file.get());
                changed.put(record.id().value(), record.withPath(added.path()).withSha256(added.sha256()));
            }
        }
        return clip.withMedia(record -> changed.getOrDefault(record.id().value(), record));
    }

    private static Optional<Path> file(String folder, String path) {
        try {
            Path root = Path.of(folder).resolve(Place.MEDIA).normalize();
            Path file = root.resolve(path).normalize();
            boolean inside = file.startsWith(root)
                    && Files.isRegularFile(file)
                    && file.toRealPath().startsWith(root.toRealPath());
            return inside ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException | IOException elsewhere) {
            return Optional.empty();
        }
    }
}
