package org.collimator.imaging.phantom;

/** A part of the plane, in pixels, y downwards. */
@FunctionalInterface
interface Area {
    boolean has(double x, double y);

    static Area rectangle(double left, double top, double width, double height) {
        return (x, y) -> x >= left && x < left + width && y >= top && y < top + height;
    }

    static Area circle(double cx, double cy, double r) {
        return ellipse(cx, cy, r, r, 0);
    }

    /** An ellipse turned clockwise by the given angle in degrees. */
    static Area ellipse(double cx, double cy, double rx, double ry, double degrees) {
        double cos = StrictMath.cos(StrictMath.toRadians(degrees));
        double sin = StrictMath.sin(StrictMath.toRadians(degrees));
        return (x, y) -> {
            double along = ((x - cx) * cos + (y - cy) * sin) / rx;
            double across = ((y - cy) * cos - (x - cx) * sin) / ry;
            return along * along + across * across <= 1;
        };
    }

    /** A straight band of the given thickness between two points, with round ends. */
    static Area band(double x1, double y1, double x2, double y2, double thickness) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double square = dx * dx + dy * dy;
        return (x, y) -> {
            double t = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / square));
            double ex = x - x1 - t * dx;
            double ey = y - y1 - t * dy;
            return 4 * (ex * ex + ey * ey) <= thickness * thickness;
        };
    }

    default Area and(Area other) {
        return (x, y) -> has(x, y) && other.has(x, y);
    }

    default Area without(Area other) {
        return (x, y) -> has(x, y) && !other.has(x, y);
    }
}
