package org.collimator.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The records of a zip file as bytes: UTF-8 names, one fixed time, no extra fields but those that a package beyond 4 GB or
 * 65,535 files needs (PKWARE APPNOTE 6.3).
 */
final class ZipRecords {
    /** The largest file that fits without an extra field in its local header; no package for learners needs a larger one. */
    static final long LARGEST_FILE = 0xFFFF_FFFEL;

    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int NAMES_ARE_UTF8 = 0x0800;
    private static final int DEFLATED = 8;
    private static final int NEEDED = 20;
    private static final int NEEDED_64 = 45;
    private static final int MADE_ON_UNIX = 3 << 8;
    /** The first of February 1980: the day before would be 1979 in some time zones. */
    private static final int DATE = 1 | 2 << 5;

    private static final int PLAIN_FILE = 0100644 << 16;
    private static final long FULL = 0xFFFF_FFFFL;
    private static final int FULL_SHORT = 0xFFFF;

    private ZipRecords() {}

    /** The length of the record before an entry's bytes. */
    static int localLength(String path) {
        return LOCAL_LENGTH + path.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The record before an entry's bytes. */
    static ByteBuffer local(PackedEntry entry) {
        byte[] name = entry.path().getBytes(StandardCharsets.UTF_8);
        ByteBuffer record = buffer(LOCAL_LENGTH + name.length);
        record.putInt(0x04034b50);
        common(record, entry, NEEDED);
        sizes(record, entry);
        record.putShort((short) name.length).putShort((short) 0).put(name);
        return record.flip();
    }

    /** The entry's record in the directory at the end. */
    static ByteBuffer central(PackedEntry entry) {
        byte[] name = entry.path().getBytes(StandardCharsets.UTF_8);
        boolean far = entry.offset() >= FULL;
        int extra = far ? 12 : 0;
        ByteBuffer record = buffer(CENTRAL_LENGTH + name.length + extra);
        record.putInt(0x02014b50);
        record.putShort((short) (MADE_ON_UNIX | (far ? NEEDED_64 : NEEDED)));
        common(record, entry, far ? NEEDED_64 : NEEDED);
        sizes(record, entry);
        record.putShort((short) name.length).putShort((short) extra).putShort((short) 0);
        record.putShort((short) 0).putShort((short) 0).putInt(PLAIN_FILE);
        record.putInt((int) (far ? FULL : entry.offset())).put(name);
        if (far) {
            record.putShort((short) 1).putShort((short) 8).putLong(entry.offset());
        }
        return record.flip();
    }

    /** What ends the file: where the directory stands and how long it is. */
    static ByteBuffer end(int entries, long start, long length) {
        boolean big = entries >= FULL_SHORT || start >= FULL || length >= FULL;
        ByteBuffer record = buffer(big ? 56 + 20 + 22 : 22);
        if (big) {
            end64(record, entries, start, length);
        }
        record.putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
        int count = Math.min(entries, FULL_SHORT);
        record.putShort((short) count).putShort((short) count);
        record.putInt((int) Math.min(length, FULL)).putInt((int) Math.min(start, FULL));
        return record.putShort((short) 0).flip();
    }

    private static void end64(ByteBuffer record, int entries, long start, long length) {
        record.putInt(0x06064b50).putLong(44).putShort((short) (MADE_ON_UNIX | NEEDED_64));
        record.putShort((short) NEEDED_64).putInt(0).putInt(0).putLong(entries).putLong(entries);
        record.putLong(length).putLong(start);
        record.putInt(0x07064b50).putInt(0).putLong(start + length).putInt(1);
    }

    private static void common(ByteBuffer record, PackedEntry entry, int needed) {
        record.putShort((short) needed).putShort((short) NAMES_ARE_UTF8);
        record.putShort((short) (entry.deflated() ? DEFLATED : 0))
                .putShort((short) 0)
                .putShort((short) DATE);
    }

    private static void sizes(ByteBuffer record, PackedEntry entry) {
        record.putInt((int) entry.crc()).putInt((int) entry.packed()).putInt((int) entry.size());
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
