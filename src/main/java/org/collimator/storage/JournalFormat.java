package org.collimator.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a journal: a heading, then records of length, checksum and content. A record says for some files what they became:
 * gone, these bytes, or the bytes before with a piece in the middle replaced. Reading stops at the first record that is not
 * whole, so a journal that was cut anywhere gives what was complete before the cut.
 */
final class JournalFormat {
    static final byte[] HEADING = "collimator-journal 1\n".getBytes(StandardCharsets.US_ASCII);

    private static final int GONE = 0;
    private static final int WHOLE = 1;
    private static final int PIECE = 2;
    private static final int LARGEST_RECORD = 512 << 20;

    private JournalFormat() {}

    /**
     * What a journal amounts to.
     *
     * @param files what became of each file: its bytes, or empty where it is gone
     * @param bases digest of each file on disk when the journal began; blank for a new one
     * @param states digests that each file had meanwhile
     * @param last when the newest record was written
     */
    record Replay(
            Map<String, Optional<byte[]>> files,
            Map<String, String> bases,
            Map<String, Set<String>> states,
            Instant last) {}

    /** Puts records together; remembers the last bytes of each file, so that the next record needs only the difference. */
    static final class Encoder {
        private final Map<String, byte[]> last = new HashMap<>();

        /**
         * The record for these changes.
         *
         *
         * @param bases digests of the files on disk
         */
        byte[] record(Instant time, Changes changes, Map<String, String> bases) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(bytes)) {
                out.writeLong(0);
                out.writeLong(time.toEpochMilli());
                out.writeInt(changes.writes().size() + changes.deletes().size());
                for (Map.Entry<String, byte[]> write : changes.writes().entrySet()) {
                    write(out, write.getKey(), write.getValue(), bases);
                }
                for (String file : changes.deletes()) {
                    out.writeUTF(file);
                    out.writeByte(GONE);
                    out.writeUTF(bases.getOrDefault(file, ""));
                    last.remove(file);
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return framed(bytes.toByteArray());
        }

        private void write(DataOutputStream out, String file, byte[] now, Map<String, String> bases)
                throws IOException {
            byte[] before = last.put(file, now);
            out.writeUTF(file);
            if (before == null) {
                out.writeByte(WHOLE);
                out.writeUTF(bases.getOrDefault(file, ""));
                byte[] packed = deflate(now);
                out.writeInt(now.length);
                out.writeInt(packed.length);
                out.write(packed);
                return;
            }
            int prefix = Math.max(0, mismatch(before, now));
            int suffix = commonSuffix(before, now, prefix);
            out.writeByte(PIECE);
            out.writeInt(prefix);
            out.writeInt(suffix);
            out.writeInt(now.length - prefix - suffix);
            out.write(now, prefix, now.length - prefix - suffix);
        }
    }

    private static int mismatch(byte[] before, byte[] now) {
        int at = Arrays.mismatch(before, now);
        return at < 0 ? now.length : at;
    }

    private static int commonSuffix(byte[] before, byte[] now, int prefix) {
        int most = Math.min(before.length, now.length) - prefix;
        int suffix = 0;
        while (suffix < most && before[before.length - 1 - suffix] == now[now.length - 1 - suffix]) {
            suffix++;
        }
        return suffix;
    }

    private static byte[] deflate(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /** Fills the eight bytes in front with length and checksum of the rest. */
    private static byte[] framed(byte[] record) {
        CRC32C sum = new CRC32C();
        sum.update(record, Long.BYTES, record.length - Long.BYTES);
        java.nio.ByteBuffer.wrap(record).putInt(record.length - Long.BYTES).putInt((int) sum.getValue());
        return record;
    }

    /** What the journal amounts to, as far as it is whole. */
    static Replay read(InputStream journal, Limits limits) throws IOException {
        Map<String, Optional<byte[]>> files = new LinkedHashMap<>();
        Map<String, String> bases = new HashMap<>();
        Map<String, Set<String>> states = new HashMap<>();
        Replay replay = new Replay(files, bases, states, Instant.EPOCH);
        DataInputStream in = new DataInputStream(journal);
        if (!Arrays.equals(in.readNBytes(HEADING.length), HEADING)) {
            return replay;
        }
        for (byte[] record = next(in); record != null; record = next(in)) {
            Optional<Instant> time = apply(record, replay, limits);
            if (time.isEmpty()) {
                return replay;
            }
            replay = new Replay(files, bases, states, time.get());
        }
        return replay;
    }

    /** The next whole record; null where there is none. */
    private static byte @Nullable [] next(DataInputStream in) throws IOException {
        try {
            int length = in.readInt();
            int expected = in.readInt();
            if (length < 0 || length > LARGEST_RECORD) {
                return null;
            }
            byte[] record = in.readNBytes(length);
            CRC32C sum = new CRC32C();
            sum.update(record);
            return record.length == length && (int) sum.getValue() == expected ? record : null;
        } catch (EOFException cut) {
            return null;
        }
    }

    /** Its time; empty where the record makes no sense, so that nothing of it was taken over. */
    private static Optional<Instant> apply(byte[] record, Replay replay, Limits limits) throws IOException {
        Map<String, Optional<byte[]>> step = new LinkedHashMap<>();
        Map<String, String> bases = new HashMap<>();
        Instant time;
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(record))) {
            time = Instant.ofEpochMilli(in.readLong());
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                String file = in.readUTF();
                if (!Commit.isTarget(file)) {
                    return Optional.empty();
                }
                step.put(file, content(in, file, replay, bases, limits));
            }
        } catch (EOFException | IllegalArgumentException | java.util.zip.ZipException senseless) {
            return Optional.empty();
        }
        replay.files().putAll(step);
        bases.forEach(replay.bases()::putIfAbsent);
        step.forEach((file, bytes) -> bytes.ifPresent(known ->
                replay.states().computeIfAbsent(file, any -> new HashSet<>()).add(Sha256.of(known))));
        return Optional.of(time);
    }

    private static Optional<byte[]> content(
            DataInputStream in, String file, Replay replay, Map<String, String> bases, Limits limits)
            throws IOException {
        int what = in.readByte();
        if (what == GONE) {
            bases.put(file, in.readUTF());
            return Optional.empty();
        }
        if (what == WHOLE) {
            bases.put(file, in.readUTF());
            return Optional.of(whole(in, limits));
        }
        Optional<byte[]> before = replay.files().getOrDefault(file, Optional.empty());
        if (what != PIECE || before.isEmpty()) {
            throw new IllegalArgumentException("a piece of nothing");
        }
        return Optional.of(patched(in, before.get(), limits));
    }

    private static byte[] whole(DataInputStream in, Limits limits) throws IOException {
        int length = checked(in.readInt(), limits);
        byte[] packed = in.readNBytes(checked(in.readInt(), limits));
        try (InputStream unpacked = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = unpacked.readNBytes(length);
            if (bytes.length != length) {
                throw new EOFException();
            }
            return bytes;
        }
    }

    private static byte[] patched(DataInputStream in, byte[] before, Limits limits) throws IOException {
        int prefix = in.readInt();
        int suffix = in.readInt();
        byte[] middle = in.readNBytes(checked(in.readInt(), limits));
        if (prefix < 0 || suffix < 0 || (long) prefix + suffix > before.length) {
            throw new IllegalArgumentException("a piece beyond the end");
        }
        byte[] now = Arrays.copyOf(before, prefix + middle.length + suffix);
        System.arraycopy(middle, 0, now, prefix, middle.length);
        System.arraycopy(before, before.length - suffix, now, prefix + middle.length, suffix);
        return now;
    }

    private static int checked(int length, Limits limits) {
        if (length < 0 || length > 2 * limits.fileBytes()) {
            throw new IllegalArgumentException("a length of " + length);
        }
        return length;
    }
}
