package org.collimator.ui.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * A picture made smaller.
 *
 * @param bytes of the file
 * @param ending of its name
 * @param width pixels
 * @param height pixels
 * @param image to be looked at
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Optimised(byte[] bytes, String ending, int width, int height, BufferedImage image) {
    /** What the eye does not miss. */
    static final float QUALITY = 0.85f;

    /**
     * Makes a picture smaller.
     *
     * @param jpeg whether it is written with loss; a PNG stays free of loss otherwise
     */
    static Optimised of(InputStream file, int side, boolean jpeg) throws IOException {
        BufferedImage whole = ImageIO.read(file);
        if (whole == null) {
            throw new IOException("no picture of a known kind");
        }
        BufferedImage image = Pictures.scaled(whole, side);
        byte[] bytes = jpeg ? jpeg(image) : png(image);
        return new Optimised(bytes, jpeg ? "jpg" : "png", image.getWidth(), image.getHeight(), image);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream target = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(target);
            writer.write(null, new IIOImage(opaque, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
