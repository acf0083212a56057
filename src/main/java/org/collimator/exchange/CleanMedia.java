package org.collimator.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.collimator.curriculum.Media;
import org.collimator.document.MediaPaths;
import org.collimator.document.Place;
import org.collimator.imaging.trace.Traces;
import org.collimator.storage.MediaStore;
import org.collimator.storage.Sha256;
import org.collimator.validation.Finding;

/**
 * Media as they leave the desktop: without what a file tells of place, author and device besides what it shows. The files in the course
 * folder stay as they are. For any thread.
 */
final class CleanMedia {
    private final MediaStore store;
    private final Map<String, Traces> traces;

    private CleanMedia(MediaStore store, Map<String, Traces> traces) {
        this.store = store;
        this.traces = traces;
    }

    /** Nothing is looked through: for what does not leave the desktop. */
    static CleanMedia asTheyAre(MediaStore store) {
        return new CleanMedia(store, Map.of());
    }

    /**
     * Looks through files; one that cannot be read is left to whoever packs it.
     *
     * @param known what was found in files that were looked through already; what is found is added
     */
    static CleanMedia of(Collection<String> files, MediaStore store, ConcurrentMap<String, Traces> known) {
        files.parallelStream()
                .filter(file -> !known.containsKey(file))
                .forEach(file -> look(file, store).ifPresent(found -> known.put(file, found)));
        return new CleanMedia(store, known);
    }

    private static Optional<Traces> look(String file, MediaStore store) {
        try {
            return Optional.of(Traces.in(store.open(file)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    InputStream open(String file) throws IOException {
        Traces found = traces.get(file);
        return found == null ? store.open(file) : found.leaveOut(store.open(file));
    }

    /** The record of what leaves: where it described the file, it describes the file that leaves. Whoever packs it says where it cannot be read. */
    Media described(Media media) {
        Traces found = traces.get(media.path());
        if (found == null || found.isEmpty() || media.sha256().isBlank()) {
            return media;
        }
        try {
            boolean same = digest(store.open(media.path())).equalsIgnoreCase(media.sha256());
            return same ? media.withSha256(digest(open(media.path()))) : media;
        } catch (IOException unreadable) {
            return media;
        }
    }

    private static String digest(InputStream file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (file;
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            file.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What was left out, what could not be looked through, and what must not leave in any case. */
    List<Finding> findings(List<Media> whole) {
        List<String> cleaned = sorted(found -> !found.isEmpty());
        List<String> unknown = sorted(found -> found.look() == Traces.Look.UNKNOWN);
        Stream<Finding> dicom = sorted(found -> found.look() == Traces.Look.DICOM).stream()
                .map(file -> Finding.error("package.media.dicom", place(file, whole), file));
        return Stream.of(
                        dicom,
                        unknown.stream()
                                .map(file -> Finding.warning("package.media.unknown", place(file, whole), file)),
                        cleaned.stream()
                                .limit(1)
                                .map(file -> Finding.info(
                                        "package.media.cleaned", place(file, whole), cleaned.size(), file)))
                .flatMap(each -> each)
                .toList();
    }

    private List<String> sorted(Predicate<Traces> choice) {
        return traces.entrySet().stream()
                .filter(entry -> choice.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The record of the file, or of the folder of slices that it lies in. */
    private static Place place(String file, List<Media> whole) {
        List<String> paths =
                whole.stream().map(media -> MediaPaths.bare(media.path())).toList();
        return Stream.concat(Stream.of(file), MediaPaths.above(file))
                .map(paths::indexOf)
                .filter(index -> index >= 0)
                .findFirst()
                .map(Place::media)
                .orElse(new Place(Place.MEDIA_FILE, ""));
    }
}
