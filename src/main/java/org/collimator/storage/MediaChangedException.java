package org.collimator.storage;

import java.io.IOException;
import java.util.Optional;

/** A media file that is not, or is no longer, what it was when it was first looked at. */
public final class MediaChangedException extends IOException {
    private static final long serialVersionUID = 1;

    private final long before;
    private final long now;

    private MediaChangedException(String path, long before, long now) {
        super(path);
        this.before = before;
        this.now = now;
    }

    static MediaChangedException vanished(String path, MediaStore.Look before) {
        return new MediaChangedException(path, before.size(), -1);
    }

    static MediaChangedException changed(String path, MediaStore.Look before, long now) {
        return new MediaChangedException(path, before.size(), now);
    }

    /** Its bytes when it was first looked at. */
    public long before() {
        return before;
    }

    /** Its bytes since; empty where it is gone. */
    public Optional<Long> now() {
        return now < 0 ? Optional.empty() : Optional.of(now);
    }
}
