package org.collimator.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory of a zip file, read with suspicion: nothing is allocated by what the file claims, and what makes a file unfit
 * is told by the message key of {@link BadPackageException}.
 */
final class ZipDirectory {
    /** The longest comment that may follow the end record. */
    private static final int END_SEARCH = 22 + 0xFFFF;

    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final long FULL = 0xFFFF_FFFFL;
    private static final int SYMLINK = 0xA000;
    private static final int TYPE = 0xF000;
    private static final int UNIX = 3;

    private final FileChannel channel;
    private final long size;

    private ZipDirectory(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    /**
     * What the directory says of a file.
     *
     * @param name as it stands there
     * @param flags general purpose flags
     * @param method 0 stored, 8 deflated
     * @param crc CRC-32
     * @param packed bytes in the package
     * @param size bytes of the file
     * @param offset where its local header begins
     * @param symlink whether it is a link
     */
    record Entry(String name, int flags, int method, long crc, long packed, long size, long offset, boolean symlink) {
        boolean encrypted() {
            return (flags & 1) != 0;
        }

        boolean folder() {
            return name.endsWith("/");
        }

        boolean namedInUtf8() {
            return (flags & 0x0800) != 0 || name.chars().allMatch(c -> c < 0x80);
        }
    }

    /**
     * All entries in the directory's order.
     *
     *
     * @param most so many entries are too many
     */
    static List<Entry> read(FileChannel channel, int most) throws IOException {
        return new ZipDirectory(channel).read(most);
    }

    private record End(long entries, long start, long length) {}

    private List<Entry> read(int most) throws IOException {
        End end = end();
        if (end.entries() > most) {
            throw new BadPackageException("package.entries", end.entries(), most);
        }
        if (end.length() > (long) most * (CENTRAL_LENGTH + 2000) || end.start() + end.length() > size) {
            throw new BadPackageException("package.not-a-zip");
        }
        ByteBuffer directory = bytes(end.start(), (int) end.length());
        List<Entry> entries = new ArrayList<>();
        while (directory.remaining() >= CENTRAL_LENGTH && entries.size() <= most) {
            entries.add(central(directory));
        }
        if (entries.size() != end.entries()) {
            throw new BadPackageException("package.not-a-zip");
        }
        return entries;
    }

    private End end() throws IOException {
        int length = (int) Math.min(size, END_SEARCH);
        ByteBuffer tail = bytes(size - length, length);
        for (int at = length - 22; at >= 0; at--) {
            if (tail.getInt(at) == END && at + 22 + (tail.getShort(at + 20) & 0xFFFF) == length) {
                return end(tail, at, size - length + at);
            }
        }
        throw new BadPackageException("package.not-a-zip");
    }

    private End end(ByteBuffer tail, int at, long position) throws IOException {
        int entries = tail.getShort(at + 10) & 0xFFFF;
        long length = tail.getInt(at + 12) & FULL;
        long start = tail.getInt(at + 16) & FULL;
        boolean far = entries == 0xFFFF || length == FULL || start == FULL;
        return far && position >= 20
                ? end64(position - 20, new End(entries, start, length))
                : new End(entries, start, length);
    }

    private End end64(long locatorAt, End small) throws IOException {
        ByteBuffer locator = bytes(locatorAt, 20);
        if (locator.getInt(0) != LOCATOR_64) {
            return small;
        }
        long at = locator.getLong(8);
        if (at < 0 || at + 56 > size) {
            throw new BadPackageException("package.not-a-zip");
        }
        ByteBuffer end = bytes(at, 56);
        End big = new End(end.getLong(32), end.getLong(48), end.getLong(40));
        if (end.getInt(0) != END_64 || big.entries() < 0 || big.start() < 0 || big.length() < 0) {
            throw new BadPackageException("package.not-a-zip");
        }
        return big;
    }

    private Entry central(ByteBuffer directory) throws IOException {
        int at = directory.position();
        int nameLength = directory.getShort(at + 28) & 0xFFFF;
        int extraLength = directory.getShort(at + 30) & 0xFFFF;
        int commentLength = directory.getShort(at + 32) & 0xFFFF;
        int next = at + CENTRAL_LENGTH + nameLength + extraLength + commentLength;
        if (directory.getInt(at) != CENTRAL || next > directory.limit()) {
            throw new BadPackageException("package.not-a-zip");
        }
        int madeOn = directory.get(at + 5);
        int type = directory.getInt(at + 38) >>> 16 & TYPE;
        Far far = far(directory, at, at + CENTRAL_LENGTH + nameLength, extraLength);
        Entry entry = new Entry(
                name(directory, at + CENTRAL_LENGTH, nameLength),
                directory.getShort(at + 8) & 0xFFFF,
                directory.getShort(at + 10) & 0xFFFF,
                directory.getInt(at + 16) & FULL,
                far.packed(),
                far.size(),
                far.offset(),
                madeOn == UNIX && type == SYMLINK);
        directory.position(next);
        return entry;
    }

    private record Far(long packed, long size, long offset) {}

    /** Sizes and offset, from the extra field where they are too large for the record. */
    private static Far far(ByteBuffer directory, int at, int extra, int extraLength) throws IOException {
        long packed = directory.getInt(at + 20) & FULL;
        long size = directory.getInt(at + 24) & FULL;
        long offset = directory.getInt(at + 42) & FULL;
        int end = extra + extraLength;
        for (int field = extra; field + 4 <= end; field += 4 + (directory.getShort(field + 2) & 0xFFFF)) {
            if (directory.getShort(field) == 1) {
                int value = field + 4;
                int needed = 8 * ((size == FULL ? 1 : 0) + (packed == FULL ? 1 : 0) + (offset == FULL ? 1 : 0));
                if (value + needed > end) {
                    throw new BadPackageException("package.not-a-zip");
                }
                size = size == FULL ? directory.getLong(value) : size;
                value += (directory.getInt(at + 24) & FULL) == FULL ? 8 : 0;
                packed = packed == FULL ? directory.getLong(value) : packed;
                value += (directory.getInt(at + 20) & FULL) == FULL ? 8 : 0;
                offset = offset == FULL ? directory.getLong(value) : offset;
                break;
            }
        }
        if (packed < 0 || size < 0 || offset < 0) {
            throw new BadPackageException("package.not-a-zip");
        }
        return new Far(packed, size, offset);
    }

    private static String name(ByteBuffer directory, int at, int length) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(directory.slice(at, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadPackageException("package.name.not-utf8");
        }
    }

    /** Where an entry's bytes begin; the local header may be longer than the directory's record. */
    static long data(FileChannel channel, Entry entry) throws IOException {
        if (entry.offset() + 30 > channel.size()) {
            throw new BadPackageException("package.not-a-zip");
        }
        ByteBuffer local = bytes(channel, entry.offset(), 30);
        long start = entry.offset() + 30 + (local.getShort(26) & 0xFFFF) + (local.getShort(28) & 0xFFFF);
        if (local.getInt(0) != LOCAL || start + entry.packed() > channel.size()) {
            throw new BadPackageException("package.not-a-zip");
        }
        return start;
    }

    private ByteBuffer bytes(long position, int length) throws IOException {
        return bytes(channel, position, length);
    }

    private static ByteBuffer bytes(FileChannel channel, long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, position + bytes.position()) < 0) {
                throw new BadPackageException("package.not-a-zip");
            }
        }
        return bytes.flip();
    }
}
