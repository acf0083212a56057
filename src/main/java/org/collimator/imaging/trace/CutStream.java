package org.collimator.imaging.trace;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A file without its cuts, read from beginning to end; the cuts are read too, so that whoever counts the bytes sees them all. */
final class CutStream extends FilterInputStream {
    private final List<Cut> cuts;
    private int next;
    private long position;
    private byte[] pending = {};
    private int given;

    CutStream(InputStream file, List<Cut> cuts) {
        super(file);
        this.cuts = cuts;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (given == pending.length
                && next < cuts.size()
                && position == cuts.get(next).offset()) {
            pass(cuts.get(next++));
        }
        if (given < pending.length) {
            int some = Math.min(length, pending.length - given);
            System.arraycopy(pending, given, into, offset, some);
            given += some;
            return some;
        }
        int most = next < cuts.size() ? (int) Math.min(length, cuts.get(next).offset() - position) : length;
        int read = super.read(into, offset, most);
        position += Math.max(0, read);
        return read;
    }

    private void pass(Cut cut) throws IOException {
        byte[] lost = new byte[8192];
        while (position < cut.end()) {
            int read = super.read(lost, 0, (int) Math.min(lost.length, cut.end() - position));
            if (read < 0) {
                throw new EOFException();
            }
            position += read;
        }
        pending = cut.instead();
        given = 0;
    }

    @Override
    public long skip(long count) throws IOException {
        byte[] lost = new byte[(int) Math.min(8192, Math.max(0, count))];
        return Math.max(0, read(lost, 0, lost.length));
    }

    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
