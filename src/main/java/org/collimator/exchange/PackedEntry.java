package org.collimator.exchange;

import java.util.Objects;

/**
 * One file of a package after it is packed.
 *
 * @param path within the package
 * @param deflated false where it is stored as it is
 * @param crc CRC-32 of its bytes
 * @param packed bytes that it takes in the package
 * @param size bytes of the file
 * @param sha256 digest of the file, hexadecimal
 * @param offset where its local header begins in the package
 */
public record PackedEntry(String path, boolean deflated, long crc, long packed, long size, String sha256, long offset) {
    public PackedEntry {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(sha256, "sha256");
    }

    /** The same file elsewhere. */
    PackedEntry movedTo(long newOffset) {
        return new PackedEntry(path, deflated, crc, packed, size, sha256, newOffset);
    }

    /** Where its packed bytes begin. */
    long data() {
        return offset + ZipRecords.localLength(path);
    }
}
