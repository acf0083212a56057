package org.collimator.generate;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * A picture of a disc under quantum noise, about 60 kB of PNG or JPEG: noise does not pack, so the size is that of real
 * pictures.
 *
 * @param width pixels
 * @param height pixels
 * @param type media type
 * @param bytes the file
 */
record NoisePicture(int width, int height, String type, byte[] bytes) {
    private static final int WIDTH = 288;
    private static final int HEIGHT = 216;

    static NoisePicture draw(long seed, boolean jpeg) throws IOException {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        double radius = 60 + random.nextInt(40);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                boolean inside = Math.hypot(x - WIDTH / 2.0, y - HEIGHT / 2.0) < radius;
                int grey = (inside ? 150 : 60) + random.nextInt(120) - 60;
                image.getRaster().setSample(x, y, 0, Math.max(0, Math.min(255, grey)));
            }
        }
        return new NoisePicture(WIDTH, HEIGHT, jpeg ? "image/jpeg" : "image/png", jpeg ? jpeg(image) : png(image));
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0.975f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
