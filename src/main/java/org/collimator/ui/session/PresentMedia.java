package org.collimator.ui.session;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Predicate;
import org.collimator.storage.MediaStore;

/** The media folder without the files that the user has removed, some of which lie there until the next save. For any thread. */
record PresentMedia(MediaStore folder, Predicate<String> removed) implements MediaStore {
    @Override
    public boolean exists(String path) {
        return !removed.test(path) && folder.exists(path);
    }

    @Override
    public long size(String path) throws IOException {
        return folder.size(path);
    }

    @Override
    public InputStream open(String path) throws IOException {
        return folder.open(path);
    }

    @Override
    public List<String> paths() throws IOException {
        return folder.paths().stream().filter(removed.negate()).toList();
    }
}
