package org.collimator.ui.media;

import java.awt.Image;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.collimator.curriculum.Media;
import org.collimator.storage.FolderMedia;
import org.collimator.ui.kit.Tasks;

/** Small pictures of files, made off the event thread when they are first wanted, and kept as long as there is room. On the event thread. */
final class Thumbnails {
    private static final int MOST = 400;

    private final Tasks tasks;
    private final FolderMedia folder;
    private final int side;
    private final Runnable ready;
    private final Map<String, Optional<Image>> known = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Image>> eldest) {
            return size() > MOST;
        }
    };

    /** @param ready is told when a picture is there */
    Thumbnails(Tasks tasks, FolderMedia folder, int side, Runnable ready) {
        this.tasks = tasks;
        this.folder = folder;
        this.side = side;
        this.ready = ready;
    }

    /** The picture; empty while it is being made, and where there is none. */
    Optional<Image> of(Media media) {
        String key = media.path() + "/" + media.sha256();
        Optional<Image> image = known.get(key);
        if (image != null) {
            return image;
        }
        known.put(key, Optional.empty());
        if (media.type().startsWith("image/")) {
            tasks.quietly(
                    signal -> {
                        try (InputStream in = folder.open(media.path())) {
                            return Pictures.within(in, media.type().contains("svg"), side);
                        }
                    },
                    made -> {
                        known.put(key, Optional.of(made));
                        ready.run();
                    },
                    noPicture -> {});
        }
        return Optional.empty();
    }

    /** How many are known. */
    int size() {
        return known.size();
    }
}
