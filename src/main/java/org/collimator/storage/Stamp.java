package org.collimator.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What a file looked like when it was last read or written.
 *
 * @param size bytes
 * @param modified its time of modification
 * @param sha256 digest of its bytes, hexadecimal; empty where they were read to be looked at only
 */
record Stamp(long size, FileTime modified, String sha256) {

    /** Time and size as they are now, with the digest of these bytes. */
    static Stamp of(Path file, byte[] bytes) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(bytes.length, attributes.lastModifiedTime(), Sha256.of(bytes));
    }

    /** Time and size alone, for those who only read: nothing is ever compared with what they read. */
    static Stamp undigested(Path file, byte[] bytes) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(bytes.length, attributes.lastModifiedTime(), "");
    }

    /** Whether size and time are still the same; the bytes are not read. */
    boolean looksLike(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.size() == size && attributes.lastModifiedTime().equals(modified);
        } catch (IOException gone) {
            return false;
        }
    }
}
