package org.collimator.ui.image;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.collimator.question.Shape;

/** Regions as outlines that can be drawn. */
final class ShapePaths {
    private ShapePaths() {}

    /** The outline of a region, in pixels of the picture. */
    static java.awt.Shape of(Shape shape) {
        if (shape instanceof Shape.Polygon polygon) {
            return path(polygon.points(), true);
        }
        Shape.Rectangle bounds = shape.bounds();
        return shape instanceof Shape.Rectangle
                ? new Rectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height())
                : new Ellipse2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }

    /** A line through corners. */
    static Path2D path(List<Shape.Corner> corners, boolean closed) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int i = 0; i < corners.size(); i++) {
            if (i == 0) {
                path.moveTo(corners.get(i).x(), corners.get(i).y());
            } else {
                path.lineTo(corners.get(i).x(), corners.get(i).y());
            }
        }
        if (closed && !corners.isEmpty()) {
            path.closePath();
        }
        return path;
    }
}
