package org.collimator.ui.media;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads and scales pictures; off the event thread. */
final class Pictures {
    private static final long MOST_PIXELS = 100_000_000;

    private Pictures() {}

    /** A picture no larger than a box; read coarsely where it is far larger. */
    static BufferedImage within(InputStream file, boolean drawing, int side) throws IOException {
        if (drawing) {
            return drawn(file, side);
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(file)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture of a known kind");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int largest = Math.max(reader.getWidth(0), reader.getHeight(0));
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new IOException("too many pixels");
                }
                ImageReadParam coarse = reader.getDefaultReadParam();
                int step = Math.max(1, largest / (2 * side));
                coarse.setSourceSubsampling(step, step, 0, 0);
                return scaled(reader.read(0, coarse), side);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage drawn(InputStream file, int side) throws IOException {
        FlatSVGIcon icon = new FlatSVGIcon(file);
        double scale = Math.min(1, (double) side / Math.max(1, Math.max(icon.getIconWidth(), icon.getIconHeight())));
        int width = Math.max(1, (int) Math.round(icon.getIconWidth() * scale));
        int height = Math.max(1, (int) Math.round(icon.getIconHeight() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        icon.derive(width, height).paintIcon(null, graphics, 0, 0);
        graphics.dispose();
        return image;
    }

    /** The picture with its longer side no longer than this; the very same where it is not. */
    static BufferedImage scaled(BufferedImage image, int side) {
        BufferedImage now = image;
        while (Math.max(now.getWidth(), now.getHeight()) > side) {
            int longer = Math.max(now.getWidth(), now.getHeight());
            double scale = Math.max(0.5, (double) side / longer);
            now = drawn(
                    now,
                    Math.max(1, (int) Math.round(now.getWidth() * scale)),
                    Math.max(1, (int) Math.round(now.getHeight() * scale)),
                    image.getColorModel().hasAlpha());
        }
        return now;
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, boolean alpha) {
        BufferedImage next =
                new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = next.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return next;
    }
}
