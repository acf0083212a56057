package org.collimator.validation.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.collimator.curriculum.Media;
import org.collimator.document.MediaPaths;
import org.collimator.validation.MediaPresence;

/** The media folder as checks see it: what is there, which folders hold slices of a stack, and what no record speaks of. */
final class MediaFiles {
    private static final long LARGE = 100L * 1024 * 1024;

    private final MediaPresence presence;
    private final Set<String> lower = new HashSet<>();
    private final Set<String> folders = new HashSet<>();

    MediaFiles(MediaPresence presence) {
        this.presence = presence;
        for (String path : presence.paths()) {
            lower.add(path.toLowerCase(Locale.ROOT));
            MediaPaths.above(path).forEach(folders::add);
        }
    }

    /** Says where a path leads to no file, to an empty one, or to one that is too large for slow connections. */
    void check(String path, Notes notes) {
        if (!presence.isKnown() || path.isBlank() || folders.contains(MediaPaths.bare(path))) {
            return;
        }
        if (presence.paths().contains(path)) {
            long size = presence.size(path).orElse(1);
            if (size == 0) {
                notes.add(Rule.MEDIA_EMPTY, "/path", path);
            } else if (size > LARGE) {
                notes.add(Rule.MEDIA_LARGE, "/path", path, size / (1024 * 1024));
            }
        } else if (lower.contains(path.toLowerCase(Locale.ROOT))) {
            notes.add(Rule.MEDIA_CASE, "/path", path);
        } else {
            notes.add(Rule.MEDIA_MISSING, "/path", path);
        }
    }

    /** The files that neither have a record nor lie in a folder that has one, sorted. */
    Stream<String> withoutRecord(List<Media> media) {
        MediaPaths recorded = new MediaPaths(media);
        return presence.paths().stream()
                .filter(path -> !recorded.isRecorded(path))
                .sorted();
    }
}
