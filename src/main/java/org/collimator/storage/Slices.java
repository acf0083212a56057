package org.collimator.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.collimator.document.MediaPaths;
import org.jspecify.annotations.Nullable;

/**
 * Stacks of slices that lie in the media folder as folders of files. The folder is looked through once, when the first is asked for. For
 * any thread.
 */
public final class Slices {
    private final MediaStore store;
    private @Nullable NavigableSet<String> paths;

    /** @param store the media folder */
    public Slices(MediaStore store) {
        this.store = store;
    }

    /**
     * The files below a folder, sorted; none where there is no such folder.
     *
     * @param folder its path below the media folder, with forward slashes
     * @throws UncheckedIOException where the media folder cannot be read
     */
    public List<String> of(String folder) {
        String below = MediaPaths.bare(folder) + "/";
        return folder.isBlank()
                ? List.of()
                : paths().tailSet(below, false).stream()
                        .takeWhile(path -> path.startsWith(below))
                        .toList();
    }

    private synchronized NavigableSet<String> paths() {
        NavigableSet<String> known = paths;
        if (known == null) {
            try {
                known = new TreeSet<>(store.paths());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            paths = known;
        }
        return known;
    }
}
