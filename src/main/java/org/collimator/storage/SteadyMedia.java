package org.collimator.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Media of which every answer is that of the first look: what was checked is what is packed. A file that has grown, shrunk,
 * been written to or vanished since throws a {@link MediaChangedException} at the end of its bytes at the latest, so that
 * nothing is made of half a file that another program is still writing. For any thread, and for one piece of work.
 */
public final class SteadyMedia implements MediaStore {
    private final MediaStore store;
    private final Map<String, Look> seen = new ConcurrentHashMap<>();

    private SteadyMedia(MediaStore store) {
        this.store = store;
    }

    /** The store from now on; itself if it is steady already. */
    public static SteadyMedia of(MediaStore store) {
        return store instanceof SteadyMedia steady ? steady : new SteadyMedia(store);
    }

    @Override
    public boolean exists(String path) {
        if (seen.containsKey(path)) {
            return true;
        }
        if (!store.exists(path)) {
            return false;
        }
        try {
            look(path);
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    @Override
    public long size(String path) throws IOException {
        return look(path).size();
    }

    @Override
    public Look look(String path) throws IOException {
        Look known = seen.get(path);
        if (known != null) {
            return known;
        }
        Look now = store.look(path);
        Look raced = seen.putIfAbsent(path, now);
        return raced == null ? now : raced;
    }

    @Override
    public InputStream open(String path) throws IOException {
        Look first = look(path);
        try {
            return new Watched(path, first, store.open(path));
        } catch (NoSuchFileException gone) {
            throw MediaChangedException.vanished(path, first);
        }
    }

    @Override
    public List<String> paths() throws IOException {
        return store.paths();
    }

    private void requireUnchanged(String path, Look first, long read) throws IOException {
        if (read != first.size()) {
            throw MediaChangedException.changed(path, first, read);
        }
        try {
            Look now = store.look(path);
            if (!now.equals(first)) {
                throw MediaChangedException.changed(path, first, now.size());
            }
        } catch (NoSuchFileException gone) {
            throw MediaChangedException.vanished(path, first);
        }
    }

    /** Counts what is read; too many bytes are noticed at once, all else at the end. */
    private final class Watched extends FilterInputStream {
        private final String path;
        private final Look first;
        private long read;

        Watched(String path, Look first, InputStream in) {
            super(in);
            this.path = path;
            this.first = first;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            passed(next < 0 ? -1 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            passed(count);
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = super.skip(count);
            read += skipped;
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void passed(int count) throws IOException {
            read += Math.max(0, count);
            if (count < 0 || read > first.size()) {
                requireUnchanged(path, first, read);
            }
        }
    }
}
