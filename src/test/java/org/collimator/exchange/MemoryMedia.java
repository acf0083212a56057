package org.collimator.exchange;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.collimator.storage.MediaStore;

/** Media files in memory. */
final class MemoryMedia implements MediaStore {
    private final TreeMap<String, byte[]> files;

    MemoryMedia(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    /** The same files and one more, or another one in its place. */
    MemoryMedia with(String path, byte[] bytes) {
        MemoryMedia more = new MemoryMedia(files);
        more.files.put(path, bytes);
        return more;
    }

    @Override
    public boolean exists(String path) {
        return files.containsKey(path);
    }

    @Override
    public long size(String path) throws IOException {
        return bytes(path).length;
    }

    @Override
    public InputStream open(String path) throws IOException {
        return new ByteArrayInputStream(bytes(path));
    }

    @Override
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    private byte[] bytes(String path) throws IOException {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new FileNotFoundException(path);
        }
        return bytes;
    }
}
