package org.collimator.storage;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** What this package does to files; tests put one in that fails. For any thread. */
interface FileOperations {
    /** Writes a new file, or a known one anew, and forces it to disk. Not atomic. */
    void write(Path file, byte[] bytes) throws IOException;

    /** A stream into a new file; closing it forces it to disk. */
    OutputStream create(Path file) throws IOException;

    /** Creates a file that was not there, in one step. @throws java.nio.file.FileAlreadyExistsException if it was */
    void createNew(Path file, byte[] bytes) throws IOException;

    /** Moves a file or folder, atomically where the file system can, replacing a file that is there. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file or an empty folder, if it is there. */
    void delete(Path file) throws IOException;

    /** Creates a folder and those above it. */
    void createDirectories(Path folder) throws IOException;

    /** Forces the names within a folder to disk, where the system can do that. */
    void forceDirectory(Path folder);

    /** Opens a file to append to it. */
    Appender append(Path file) throws IOException;

    /** The end of a file that grows. */
    interface Appender extends Closeable {
        /** Writes at the end and forces it to disk. */
        void append(byte[] bytes) throws IOException;
    }
}
