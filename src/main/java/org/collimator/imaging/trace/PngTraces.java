package org.collimator.imaging.trace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/** Chunks of a PNG file that no decoder needs: texts, Exif, times, private ones, and all that follows its end. */
final class PngTraces {
    private static final String EXIF = "eXIf";
    private static final int LARGEST_EXIF = 1 << 20;

    /** What changes how a picture looks, beside the chunks that every decoder must know. */
    private static final Set<String> SEEN = Set.of(
            "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT",
            "acTL", "fcTL", "fdAT");

    private PngTraces() {}

    static void find(Bytes bytes, List<Cut> cuts) throws IOException {
        bytes.skip(8);
        String type = "";
        while (!type.equals("IEND")) {
            long start = bytes.position();
            long length = bytes.big(4);
            type = bytes.name(4);
            if (type.equals(EXIF) && length <= LARGEST_EXIF) {
                exif(bytes, start, (int) length, cuts);
            } else {
                bytes.skip(length + 4);
                if (!Character.isUpperCase(type.charAt(0)) && !SEEN.contains(type)) {
                    cuts.add(Cut.of(start, bytes.position() - start));
                }
            }
        }
        long end = bytes.position();
        long more = bytes.skipAll();
        if (more > 0) {
            cuts.add(Cut.of(end, more));
        }
    }

    private static void exif(Bytes bytes, long start, int length, List<Cut> cuts) throws IOException {
        byte[] content = bytes.take(length);
        bytes.skip(4);
        byte[] upright = Orientation.exif(Orientation.of(content, 0));
        if (upright.length == 0 || !Arrays.equals(content, upright)) {
            cuts.add(new Cut(start, bytes.position() - start, chunk(upright)));
        }
    }

    private static byte[] chunk(byte[] content) {
        if (content.length == 0) {
            return content;
        }
        byte[] type = EXIF.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(type);
        crc.update(content);
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length);
        return chunk.putInt(content.length)
                .put(type)
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }
}
