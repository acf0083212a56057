package org.collimator.imaging.trace;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file that is read from its beginning, with the place where reading stands. */
final class Bytes implements AutoCloseable {
    private final InputStream in;
    private long position;

    /** @param in one that can be marked */
    Bytes(InputStream in) {
        this.in = in;
    }

    long position() {
        return position;
    }

    /** The first bytes, without moving; fewer where the file is shorter. */
    byte[] peek(int count) throws IOException {
        in.mark(count);
        byte[] head = in.readNBytes(count);
        in.reset();
        return head;
    }

    boolean atEnd() throws IOException {
        return peek(1).length == 0;
    }

    int next() throws IOException {
        int value = in.read();
        if (value < 0) {
            throw new EOFException();
        }
        position++;
        return value;
    }

    byte[] take(int count) throws IOException {
        byte[] taken = in.readNBytes(count);
        position += taken.length;
        if (taken.length < count) {
            throw new EOFException();
        }
        return taken;
    }

    /** As many as there are, up to a limit. */
    byte[] takeUpTo(int most) throws IOException {
        byte[] taken = in.readNBytes(most);
        position += taken.length;
        return taken;
    }

    void skip(long count) throws IOException {
        in.skipNBytes(count);
        position += count;
    }

    /** Goes to the end; returns how many bytes there were. */
    long skipAll() throws IOException {
        long before = position;
        byte[] lost = new byte[1 << 14];
        for (int read = in.read(lost); read >= 0; read = in.read(lost)) {
            position += read;
        }
        return position - before;
    }

    /** An unsigned number, its highest byte first. */
    long big(int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | next();
        }
        return value;
    }

    /** An unsigned number, its lowest byte first. */
    long little(int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (long) next() << (8 * i);
        }
        return value;
    }

    String name(int count) throws IOException {
        return new String(take(count), StandardCharsets.ISO_8859_1);
    }

    static boolean begins(byte[] bytes, int at, String with) {
        byte[] expected = with.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= at + expected.length
                && Arrays.equals(bytes, at, at + expected.length, expected, 0, expected.length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
