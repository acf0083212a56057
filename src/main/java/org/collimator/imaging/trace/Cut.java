package org.collimator.imaging.trace;

/**
 * Bytes that are left out of a file.
 *
 * @param offset where they begin
 * @param length how many there are
 * @param instead what takes their place; mostly nothing
 */
record Cut(long offset, long length, byte[] instead) {
    private static final byte[] NOTHING = {};

    static Cut of(long offset, long length) {
        return new Cut(offset, length, NOTHING);
    }

    long end() {
        return offset + length;
    }
}
