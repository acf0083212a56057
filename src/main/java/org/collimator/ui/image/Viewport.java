package org.collimator.ui.image;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** Which part of a picture a component shows, and how large. Coordinates of the picture are its pixels. On the event thread. */
final class Viewport {
    static final double LARGEST = 32;
    private static final int EDGE = 8;

    private double scale = 1;
    private double x;
    private double y;
    private boolean fits = true;
    private int viewWidth;
    private int viewHeight;
    private int pictureWidth = 1;
    private int pictureHeight = 1;

    /** The component has this size. */
    void view(int width, int height) {
        viewWidth = width;
        viewHeight = height;
        if (fits) {
            fit();
        } else {
            keepInside();
        }
    }

    /** The picture has this size. */
    void picture(int width, int height) {
        pictureWidth = Math.max(1, width);
        pictureHeight = Math.max(1, height);
        fit();
    }

    private double fitting() {
        double across = Math.max(1, viewWidth - 2 * EDGE) / (double) pictureWidth;
        double down = Math.max(1, viewHeight - 2 * EDGE) / (double) pictureHeight;
        return Math.min(across, down);
    }

    /** Shows the whole picture, now and after the component has changed its size. */
    void fit() {
        fits = true;
        scale = fitting();
        x = (viewWidth - pictureWidth * scale) / 2;
        y = (viewHeight - pictureHeight * scale) / 2;
    }

    /** Makes it larger or smaller; the point of the component stays over the same point of the picture. */
    void zoom(double factor, double atX, double atY) {
        double least = Math.min(fitting(), 1);
        double next = Math.max(least, Math.min(LARGEST, scale * factor));
        Point2D under = toPicture(atX, atY);
        fits = next <= fitting() * 1.0001 && factor < 1;
        scale = next;
        x = atX - under.getX() * scale;
        y = atY - under.getY() * scale;
        if (fits) {
            fit();
        } else {
            keepInside();
        }
    }

    /** Zooms about the middle. */
    void zoom(double factor) {
        zoom(factor, viewWidth / 2.0, viewHeight / 2.0);
    }

    /** Moves the picture below the component. */
    void pan(double dx, double dy) {
        x += dx;
        y += dy;
        keepInside();
    }

    /** Moves no further than that a quarter of the component still shows the picture. */
    private void keepInside() {
        double marginX = viewWidth / 4.0;
        double marginY = viewHeight / 4.0;
        x = Math.max(marginX - pictureWidth * scale, Math.min(viewWidth - marginX, x));
        y = Math.max(marginY - pictureHeight * scale, Math.min(viewHeight - marginY, y));
    }

    /** Moves it so that a point of the picture shows. */
    void reveal(double px, double py) {
        double vx = px * scale + x;
        double vy = py * scale + y;
        double dx = vx < EDGE ? EDGE - vx : vx > viewWidth - EDGE ? viewWidth - EDGE - vx : 0;
        double dy = vy < EDGE ? EDGE - vy : vy > viewHeight - EDGE ? viewHeight - EDGE - vy : 0;
        if (dx != 0 || dy != 0) {
            pan(dx, dy);
        }
    }

    double scale() {
        return scale;
    }

    AffineTransform transform() {
        return new AffineTransform(scale, 0, 0, scale, x, y);
    }

    Point2D toPicture(double viewX, double viewY) {
        return new Point2D.Double((viewX - x) / scale, (viewY - y) / scale);
    }

    Point2D toView(double pictureX, double pictureY) {
        return new Point2D.Double(pictureX * scale + x, pictureY * scale + y);
    }
}
