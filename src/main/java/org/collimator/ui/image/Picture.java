package org.collimator.ui.image;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * A decoded picture in its own size and in halves of it, so that it is drawn quickly and smoothly at any size.
 *
 * @param width pixels of the stored picture
 * @param height pixels of the stored picture
 * @param levels the largest first, each half of the one before
 */
public record Picture(int width, int height, List<BufferedImage> levels) {
    private static final int SMALLEST = 64;

    public Picture {
        levels = List.copyOf(levels);
    }

    /** A picture and its halves. */
    static Picture of(int width, int height, BufferedImage image) {
        List<BufferedImage> levels = new ArrayList<>();
        BufferedImage next = screen(image);
        levels.add(next);
        while (next.getWidth() > 2 * SMALLEST && next.getHeight() > 2 * SMALLEST) {
            next = scaled(next, next.getWidth() / 2, next.getHeight() / 2);
            levels.add(next);
        }
        return new Picture(width, height, levels);
    }

    private static BufferedImage screen(BufferedImage image) {
        boolean clear = image.getColorModel().hasAlpha();
        int type = clear ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB;
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), type);
        Graphics2D g = copy.createGraphics();
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return copy;
    }

    static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage small = new BufferedImage(Math.max(1, width), Math.max(1, height), image.getType());
        Graphics2D g = small.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, 0, 0, small.getWidth(), small.getHeight(), null);
        g.dispose();
        return small;
    }

    /** The picture in a box of this size at most. */
    BufferedImage thumbnail(int box) {
        double scale = Math.min(1, Math.min(box / (double) width, box / (double) height));
        int across = (int) Math.max(1, Math.round(width * scale));
        int down = (int) Math.max(1, Math.round(height * scale));
        return scaled(level(across), across, down);
    }

    /** The smallest level that is at least as wide. */
    private BufferedImage level(double wide) {
        BufferedImage best = levels.get(0);
        for (BufferedImage level : levels) {
            if (level.getWidth() >= wide) {
                best = level;
            }
        }
        return best;
    }

    /** Draws it with its pixels in the transform's coordinates. */
    void paint(Graphics2D g, AffineTransform view) {
        double device = Math.abs(g.getTransform().getScaleX() * view.getScaleX());
        BufferedImage level = level(width * device);
        Graphics2D own = (Graphics2D) g.create();
        try {
            own.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION,
                    device >= 4
                            ? RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR
                            : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            own.transform(view);
            own.scale(width / (double) level.getWidth(), height / (double) level.getHeight());
            own.drawImage(level, 0, 0, null);
        } finally {
            own.dispose();
        }
    }
}
