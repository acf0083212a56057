package org.collimator.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.collimator.curriculum.Media;

/**
 * Which paths below the media folder have a record: files, and folders with the slices of a stack. Immutable.
 */
public final class MediaPaths {
    private final Set<String> recorded = new HashSet<>();

    /** @param media all records */
    public MediaPaths(List<Media> media) {
        media.forEach(each -> recorded.add(bare(each.path())));
    }

    /** Whether a file has a record, or lies in a folder that has one. */
    public boolean isRecorded(String path) {
        return recorded.contains(path) || above(path).anyMatch(recorded::contains);
    }

    /** The folders that a file lies in, the nearest first, without a slash at their ends. */
    public static Stream<String> above(String path) {
        return Stream.iterate(path.lastIndexOf('/'), end -> end > 0, end -> path.lastIndexOf('/', end - 1))
                .map(end -> path.substring(0, end));
    }

    /** A path without a slash at its end. */
    public static String bare(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
