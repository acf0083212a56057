package org.collimator.browser;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.collimator.curriculum.Curriculum;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.PackageEntry;
import org.collimator.exchange.player.LearnerPages;
import org.collimator.exchange.player.Standard;
import org.collimator.storage.MediaStore;

/** The learner's pages of a course and its media, served as a package would be once an LMS has unpacked it. */
final class CoursePages implements LoopbackServer.Source {
    private final Map<String, PackageEntry> entries = new HashMap<>();
    private final MediaStore media;

    CoursePages(Curriculum curriculum, MediaStore media, ExportOptions options, Standard standard) {
        this.media = media;
        LearnerPages.entries(curriculum, media, options, standard).forEach(entry -> entries.put(entry.path(), entry));
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        var entry = entries.get(path);
        if (entry != null) {
            return Optional.of(entry.source().open());
        }
        var file = path.startsWith("media/") ? path.substring("media/".length()) : "";
        return media.exists(file) ? Optional.of(media.open(file)) : Optional.empty();
    }
}
