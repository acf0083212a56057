package org.collimator.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The bytes of a curriculum's pictures, sounds and films, by their path below the media folder. For any thread. */
public interface MediaStore {
    /** Whether there is such a file. */
    boolean exists(String path);

    /** Its size in bytes. */
    long size(String path) throws IOException;

    /** Its bytes; the caller closes the stream. */
    InputStream open(String path) throws IOException;

    /** All files below the media folder, with forward slashes, sorted. */
    List<String> paths() throws IOException;
}
