package org.collimator.imaging.trace;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing that a picture's Exif data tells and that is seen: which way up it is. */
final class Orientation {
    private static final int TAG = 0x112;
    private static final int SHORT = 3;
    private static final int UPRIGHT = 1;

    private Orientation() {}

    /** What Exif data says; 1, upright, where it says nothing that is understood. */
    static int of(byte[] exif, int start) {
        if (exif.length < start + 8) {
            return UPRIGHT;
        }
        ByteBuffer tiff = ByteBuffer.wrap(exif, start, exif.length - start).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = tiff.getInt(4) & 0xFFFFFFFFL;
        if (directory + 2 > tiff.capacity()) {
            return UPRIGHT;
        }
        int at = (int) directory;
        int count = tiff.getShort(at) & 0xFFFF;
        for (int i = 0; i < count && at + 2 + 12 * (i + 1) <= tiff.capacity(); i++) {
            int entry = at + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG && tiff.getShort(entry + 2) == SHORT) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Exif data that says this and nothing else; empty where the picture is upright. */
    static byte[] exif(int orientation) {
        if (orientation == UPRIGHT) {
            return new byte[0];
        }
        ByteBuffer tiff = ByteBuffer.allocate(26);
        tiff.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        tiff.putShort((short) 1);
        tiff.putShort((short) TAG).putShort((short) SHORT).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0).putInt(0);
        return tiff.array();
    }
}
