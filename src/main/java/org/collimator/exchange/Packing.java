package org.collimator.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.collimator.storage.Sha256;

/**
 * Packs one entry after another: a working thread begins each, the writing thread ends it. What fits into the buffer is packed
 * by the working thread alone; the rest of a large file flows through the same buffer while it is written, so that no file is
 * ever held whole. Never used by two threads at once.
 */
final class Packing implements AutoCloseable {
    private static final int FIRST = 64 << 10;
    private static final int LARGEST = 1 << 20;
    private static final int THOROUGH = 6;

    /** Less than half the time of the thorough level for a sixth more bytes. */
    private static final int FAST = 3;

    private final Deflater deflater = new Deflater(THOROUGH, true);
    private final CRC32 crc = new CRC32();
    private final MessageDigest digest = Sha256.digest();
    private final byte[] input = new byte[32 << 10];
    private byte[] packed = new byte[FIRST];
    private int length;
    private long size;
    private boolean complete;
    private PackageEntry entry = PackageEntry.of("", new byte[0]);
    private InputStream stream = InputStream.nullInputStream();

    /** Takes up an entry and packs as much of it as the buffer holds. */
    Packing begin(PackageEntry next) throws IOException {
        entry = next;
        length = 0;
        size = 0;
        complete = false;
        crc.reset();
        digest.reset();
        deflater.reset();
        deflater.setLevel(isCourseData(next.path()) ? FAST : THOROUGH);
        reading(() -> {
            stream = next.source().open();
            fill();
        });
        if (complete) {
            closeStream();
        }
        return this;
    }

    /** What grows with the course, unlike pages, program and schemas. */
    private static boolean isCourseData(String path) {
        return path.startsWith(CourseContents.CONTENT) || path.startsWith("learn/modules/");
    }

    /** Writes the entry at the channel's position, with the record before it. */
    PackedEntry end(FileChannel out, Progress progress) throws IOException {
        long start = out.position();
        if (!complete) {
            return endLarge(out, start, progress);
        }
        PackedEntry done = entry(start, length);
        write(out, ZipRecords.local(done));
        write(out, ByteBuffer.wrap(packed, 0, length));
        return done;
    }

    /** The record before a large file is written again once the file's size and checksum are known. */
    private PackedEntry endLarge(FileChannel out, long start, Progress progress) throws IOException {
        write(out, ZipRecords.local(new PackedEntry(entry.path(), entry.deflate(), 0, 0, 0, "", start)));
        long written = 0;
        while (true) {
            write(out, ByteBuffer.wrap(packed, 0, length));
            written += length;
            length = 0;
            if (complete) {
                break;
            }
            if (progress.cancelled()) {
                throw new CancellationException(entry.path());
            }
            reading(this::fill);
            if (size > ZipRecords.LARGEST_FILE) {
                throw new UnreadableEntryException(entry.path(), new IOException("larger than 4 GB"));
            }
        }
        closeStream();
        PackedEntry done = entry(start, written);
        out.write(ZipRecords.local(done), start);
        return done;
    }

    private PackedEntry entry(long start, long written) {
        String sha = HexFormat.of().formatHex(digest.digest());
        return new PackedEntry(entry.path(), entry.deflate(), crc.getValue(), written, size, sha, start);
    }

    /** Packs until the entry or the buffer is at its end. */
    private void fill() throws IOException {
        if (entry.deflate()) {
            deflate();
        } else {
            store();
        }
    }

    private void store() throws IOException {
        while (hasRoom()) {
            int read = stream.read(packed, length, packed.length - length);
            if (read < 0) {
                complete = true;
                return;
            }
            count(packed, length, read);
            length += read;
        }
    }

    private void deflate() throws IOException {
        while (hasRoom()) {
            if (deflater.finished()) {
                complete = true;
                return;
            }
            int made = deflater.deflate(packed, length, packed.length - length);
            length += made;
            if (made == 0 && deflater.needsInput()) {
                feed();
            }
        }
    }

    private void feed() throws IOException {
        int read = stream.read(input, 0, input.length);
        if (read < 0) {
            deflater.finish();
        } else {
            count(input, 0, read);
            deflater.setInput(input, 0, read);
        }
    }

    private void count(byte[] bytes, int offset, int count) {
        crc.update(bytes, offset, count);
        digest.update(bytes, offset, count);
        size += count;
    }

    private boolean hasRoom() {
        if (length == packed.length && packed.length < LARGEST) {
            packed = Arrays.copyOf(packed, packed.length * 2);
        }
        return length < packed.length;
    }

    private interface Reading {
        void run() throws IOException;
    }

    /** Says which file it was if it cannot be read. */
    private void reading(Reading reading) throws IOException {
        try {
            reading.run();
        } catch (IOException | RuntimeException e) {
            closeStream();
            throw new UnreadableEntryException(entry.path(), e);
        }
    }

    private void closeStream() throws IOException {
        InputStream open = stream;
        stream = InputStream.nullInputStream();
        open.close();
    }

    private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        deflater.end();
        try {
            closeStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
