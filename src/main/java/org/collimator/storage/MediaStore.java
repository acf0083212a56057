package org.collimator.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.attribute.FileTime;
import java.util.List;

/** The bytes of a curriculum's pictures, sounds and films, by their path below the media folder. For any thread. */
public interface MediaStore {
    /** Whether there is such a file. */
    boolean exists(String path);

    /** Its size in bytes. */
    long size(String path) throws IOException;

    /**
     * What a file looks like from outside.
     *
     * @param size bytes
     * @param modified its time of modification
     */
    record Look(long size, FileTime modified) {}

    /** Size and time as they are now; the bytes are not read. Where a store knows no times, all are the same. */
    default Look look(String path) throws IOException {
        return new Look(size(path), FileTime.fromMillis(0));
    }

    /** Its bytes; the caller closes the stream. */
    InputStream open(String path) throws IOException;

    /** All files below the media folder, with forward slashes, sorted. */
    List<String> paths() throws IOException;
}
