package org.collimator.ui.image;

import java.awt.geom.Point2D;
import org.collimator.question.Shape;

/** A point inside a region, its middle where that is inside. */
public final class InnerPoint {
    private static final int STEPS = 40;

    private InnerPoint() {}

    /** The point. */
    public static Point2D of(Shape shape) {
        Shape.Rectangle box = shape.bounds();
        double x = box.x() + box.width() / 2;
        double y = box.y() + box.height() / 2;
        if (shape.contains(x, y)) {
            return new Point2D.Double(x, y);
        }
        for (int row = 1; row < STEPS; row++) {
            for (int column = 1; column < STEPS; column++) {
                double px = box.x() + box.width() * column / STEPS;
                double py = box.y() + box.height() * row / STEPS;
                if (shape.contains(px, py)) {
                    return new Point2D.Double(px, py);
                }
            }
        }
        return new Point2D.Double(x, y);
    }
}
