package org.collimator.imaging.trace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Boxes of an MP4 or QuickTime file that say where, when and by whom it was filmed. They are filled with zeros and not left out, because
 * the places of pictures and sound are counted from the file's beginning.
 */
final class MovieTraces {
    private static final Set<String> NESTED = Set.of("moov", "trak");
    private static final Set<String> TOLD = Set.of("udta", "meta", "uuid");
    private static final int LARGEST = 16 << 20;

    private MovieTraces() {}

    /** False for pictures in such a file, whose data stand among what describes them. */
    static boolean find(Bytes bytes, List<Cut> cuts) throws IOException {
        byte[] head = bytes.peek(12);
        for (String picture : List.of("heic", "heix", "mif1", "msf1", "avif", "avis", "jxl ", "crx ")) {
            if (Bytes.begins(head, 8, picture)) {
                return false;
            }
        }
        return boxes(bytes, Long.MAX_VALUE, cuts);
    }

    private static boolean boxes(Bytes bytes, long end, List<Cut> cuts) throws IOException {
        while (bytes.position() + 8 <= end && !bytes.atEnd()) {
            long start = bytes.position();
            long size = bytes.big(4);
            String type = bytes.name(4);
            if (size == 1) {
                size = bytes.big(8);
            }
            long head = bytes.position() - start;
            if (size == 0) {
                bytes.skipAll();
            } else if (size < head) {
                return false;
            } else if (NESTED.contains(type)) {
                boxes(bytes, start + size, cuts);
                bytes.skip(Math.max(0, start + size - bytes.position()));
            } else {
                bytes.skip(size - head);
                if (TOLD.contains(type)) {
                    if (size > LARGEST) {
                        return false;
                    }
                    cuts.add(new Cut(start, size, free((int) size)));
                }
            }
        }
        return true;
    }

    private static byte[] free(int size) {
        return ByteBuffer.allocate(size)
                .putInt(size)
                .put("free".getBytes(StandardCharsets.ISO_8859_1))
                .array();
    }
}
