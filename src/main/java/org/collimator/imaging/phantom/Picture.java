package org.collimator.imaging.phantom;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A grey picture of eight bits, and its PNG file. Immutable. */
public final class Picture {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final int width;
    private final int height;
    private final byte[] grey;

    Picture(int width, int height, byte[] grey) {
        this.width = width;
        this.height = height;
        this.grey = grey;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The grey value of a pixel, 0 black to 255 white. */
    public int grey(int x, int y) {
        return grey[y * width + x] & 0xff;
    }

    /** A copy to draw on a screen. */
    public BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, width, height, grey.clone());
        return image;
    }

    /** Both side by side on black, with a gap; their heights must be equal. */
    public Picture beside(Picture right, int gap) {
        int total = width + gap + right.width;
        byte[] both = new byte[total * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(grey, y * width, both, y * total, width);
            System.arraycopy(right.grey, y * right.width, both, y * total + width + gap, right.width);
        }
        return new Picture(total, height, both);
    }

    /** A PNG file without metadata (ISO/IEC 15948): one grey channel of eight bits. */
    public byte[] png() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 0, 0, 0, 0})
                .array();
        chunk(file, "IHDR", header);
        chunk(file, "IDAT", deflate(filtered()));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] body = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 crc = new CRC32();
        crc.update(body);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(body);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    /** Each row by the filter (none, sub or up) whose bytes are smallest in sum: PNG's own heuristic. */
    private byte[] filtered() {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        for (int y = 0; y < height; y++) {
            byte[] best = filtered(y, 0);
            for (int filter = 1; filter <= 2; filter++) {
                byte[] other = filtered(y, filter);
                best = weight(other) < weight(best) ? other : best;
            }
            rows.writeBytes(best);
        }
        return rows.toByteArray();
    }

    private byte[] filtered(int y, int filter) {
        byte[] row = new byte[width + 1];
        row[0] = (byte) filter;
        for (int x = 0; x < width; x++) {
            int left = x == 0 ? 0 : grey(x - 1, y);
            int above = y == 0 ? 0 : grey(x, y - 1);
            int predicted = filter == 0 ? 0 : filter == 1 ? left : above;
            row[x + 1] = (byte) (grey(x, y) - predicted);
        }
        return row;
    }

    private static int weight(byte[] row) {
        int sum = 0;
        for (int i = 1; i < row.length; i++) {
            sum += Math.abs(row[i]);
        }
        return sum;
    }

    private static byte[] deflate(byte[] data) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(data);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
