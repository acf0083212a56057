package org.collimator.imaging.trace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Segments of a JPEG file that no decoder needs: Exif, XMP, IPTC, comments, previews, and all that follows its end. */
final class JpegTraces {
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int COMMENT = 0xFE;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private JpegTraces() {}

    static void find(Bytes bytes, List<Cut> cuts) throws IOException {
        bytes.skip(2);
        int marker = marker(bytes);
        while (marker != END) {
            long start = bytes.position() - 2;
            if (!isBare(marker)) {
                segment(bytes, marker, start, cuts);
            }
            marker = marker == SCAN ? afterScan(bytes) : marker(bytes);
        }
        long end = bytes.position();
        long more = bytes.skipAll();
        if (more > 0) {
            cuts.add(Cut.of(end, more));
        }
    }

    private static int marker(Bytes bytes) throws IOException {
        int value = bytes.next();
        while (value != 0xFF) {
            value = bytes.next();
        }
        while (value == 0xFF) {
            value = bytes.next();
        }
        return value;
    }

    /** The next marker that ends coded data: no stuffed byte and no restart. */
    private static int afterScan(Bytes bytes) throws IOException {
        int marker = marker(bytes);
        while (marker == 0 || (marker >= 0xD0 && marker <= 0xD7)) {
            marker = marker(bytes);
        }
        return marker;
    }

    private static boolean isBare(int marker) {
        return marker <= 1 || (marker >= 0xD0 && marker <= 0xD8);
    }

    private static void segment(Bytes bytes, int marker, long start, List<Cut> cuts) throws IOException {
        int length = (int) Math.max(0, bytes.big(2) - 2);
        boolean application = marker >= 0xE0 && marker <= 0xEF;
        if (!application && marker != COMMENT) {
            bytes.skip(length);
            return;
        }
        byte[] content = bytes.take(length);
        if (!isNeeded(marker, content)) {
            byte[] instead = upright(content);
            if (!Arrays.equals(content, withoutHead(instead))) {
                cuts.add(new Cut(start, bytes.position() - start, instead));
            }
        }
    }

    /** The plain head, the colour profile and how colours are coded; a preview in the head is not needed. */
    private static boolean isNeeded(int marker, byte[] content) {
        return switch (marker) {
            case 0xE0 -> Bytes.begins(content, 0, "JFIF\0") && content.length == 14;
            case 0xE2 -> Bytes.begins(content, 0, "ICC_PROFILE\0");
            case 0xEE -> Bytes.begins(content, 0, "Adobe");
            default -> false;
        };
    }

    private static byte[] upright(byte[] content) {
        boolean exif = Bytes.begins(content, 0, "Exif\0\0");
        byte[] tiff = exif ? Orientation.exif(Orientation.of(content, EXIF.length)) : new byte[0];
        if (tiff.length == 0) {
            return tiff;
        }
        ByteBuffer segment = ByteBuffer.allocate(4 + EXIF.length + tiff.length);
        segment.putShort((short) 0xFFE1).putShort((short) (2 + EXIF.length + tiff.length));
        return segment.put(EXIF).put(tiff).array();
    }

    private static byte[] withoutHead(byte[] segment) {
        return segment.length == 0 ? segment : Arrays.copyOfRange(segment, 4, segment.length);
    }
}
