package org.collimator.imaging.trace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Chunks of a WebP picture or a WAVE recording that neither is seen nor heard. Its size in the head is set anew. */
final class RiffTraces {
    private static final Set<String> NEEDED = Set.of(
            "VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP", "fmt ", "fact", "data", "smpl", "cue ", "wavl",
            "slnt");
    private static final int EXIF_AND_XMP = 0x0C;

    private RiffTraces() {}

    static void find(Bytes bytes, List<Cut> cuts) throws IOException {
        bytes.skip(4);
        long size = bytes.little(4);
        bytes.skip(4);
        long end = size + 8;
        List<Cut> found = new ArrayList<>();
        while (bytes.position() + 8 <= end && !bytes.atEnd()) {
            chunk(bytes, found);
        }
        long lost = found.stream().mapToLong(Cut::loss).sum();
        long last = bytes.position();
        long more = bytes.skipAll();
        if (more > 0) {
            found.add(Cut.of(last, more));
        }
        if (lost > 0) {
            cuts.add(new Cut(4, 4, little(end - 8 - lost)));
        }
        cuts.addAll(found);
    }

    private static void chunk(Bytes bytes, List<Cut> found) throws IOException {
        long start = bytes.position();
        String type = bytes.name(4);
        long length = bytes.little(4);
        long padded = length + (length & 1);
        if (type.equals("VP8X") && length > 0) {
            int flags = bytes.next();
            bytes.skip(padded - 1);
            if ((flags & EXIF_AND_XMP) != 0) {
                found.add(new Cut(start + 8, 1, new byte[] {(byte) (flags & ~EXIF_AND_XMP)}));
            }
            return;
        }
        bytes.skip(length);
        if (padded > length && !bytes.atEnd()) {
            bytes.skip(1);
        }
        if (!NEEDED.contains(type)) {
            found.add(Cut.of(start, bytes.position() - start));
        }
    }

    private static byte[] little(long size) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) size)
                .array();
    }
}
