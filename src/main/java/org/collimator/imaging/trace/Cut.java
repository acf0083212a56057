package org.collimator.imaging.trace;

/** Bytes that are left out of a file. */
final class Cut {
    private static final byte[] NOTHING = {};

    private final long offset;
    private final long length;
    private final byte[] instead;

    /**
     * A cut.
     *
     * @param offset where the bytes begin
     * @param length how many there are
     * @param instead what takes their place
     */
    Cut(long offset, long length, byte[] instead) {
        this.offset = offset;
        this.length = length;
        this.instead = instead.clone();
    }

    /** A cut in whose place nothing comes. */
    static Cut of(long offset, long length) {
        return new Cut(offset, length, NOTHING);
    }

    long offset() {
        return offset;
    }

    long end() {
        return offset + length;
    }

    /** By how many bytes the file becomes shorter. */
    long loss() {
        return length - instead.length;
    }

    /** What takes their place. */
    byte[] instead() {
        return instead.clone();
    }

    @Override
    public String toString() {
        return offset + "+" + length;
    }
}
