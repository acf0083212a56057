package org.collimator.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** A file of a package while it is unpacked; its size and checksum must come out as the directory announced them. */
final class EntryStream extends FilterInputStream {
    private final ZipDirectory.Entry entry;
    private final Runnable release;
    private final CRC32 crc = new CRC32();
    private long left;
    private boolean ended;

    private EntryStream(InputStream bytes, ZipDirectory.Entry entry, Runnable release) {
        super(bytes);
        this.entry = entry;
        this.release = release;
        this.left = entry.size();
    }

    static EntryStream of(FileChannel channel, ZipDirectory.Entry entry) throws IOException {
        InputStream packed = new Section(channel, ZipDirectory.data(channel, entry), entry.packed());
        if (entry.method() == 0) {
            return new EntryStream(packed, entry, () -> {});
        }
        Inflater inflater = new Inflater(true);
        return new EntryStream(new InflaterInputStream(packed, inflater, 16 << 10), entry, inflater::end);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = unpack(bytes, offset, length);
        if (read > 0) {
            left -= read;
            crc.update(bytes, offset, read);
        }
        boolean damaged = left < 0 || (read < 0 && !ended && (left != 0 || crc.getValue() != entry.crc()));
        ended = read < 0;
        if (damaged) {
            throw new BadPackageException("package.file.damaged", entry.name());
        }
        return read;
    }

    private int unpack(byte[] bytes, int offset, int length) throws IOException {
        try {
            return in.read(bytes, offset, length);
        } catch (ZipException | java.io.EOFException e) {
            throw new BadPackageException("package.file.damaged", entry.name());
        }
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        release.run();
        super.close();
    }

    /** A stretch of the file, read by position so that several threads may read others meanwhile. */
    private static final class Section extends InputStream {
        private final FileChannel channel;
        private long position;
        private long left;

        Section(FileChannel channel, long position, long length) {
            this.channel = channel;
            this.position = position;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = channel.read(ByteBuffer.wrap(bytes, offset, (int) Math.min(length, left)), position);
            if (read > 0) {
                position += read;
                left -= read;
            }
            return read;
        }

        @Override
        public int available() {
            return left > 0 ? 1 : 0;
        }
    }
}
