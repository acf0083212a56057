package org.collimator.ui.image;

import java.util.List;
import org.collimator.question.Shape;

/** The numbers of a region, by the names that they have in files. */
final class Coordinates {
    private Coordinates() {}

    /** Their names in order; a polygon has its corners instead. */
    static List<String> names(Shape shape) {
        if (shape instanceof Shape.Circle) {
            return List.of("cx", "cy", "r");
        }
        if (shape instanceof Shape.Ellipse) {
            return List.of("cx", "cy", "rx", "ry");
        }
        return shape instanceof Shape.Polygon ? List.of() : List.of("x", "y", "width", "height");
    }

    /** Whether the number is a length, which is above 0. */
    static boolean isLength(String name) {
        return name.startsWith("r") || name.equals("width") || name.equals("height");
    }

    /** The numbers in the order of their names. */
    static double[] values(Shape shape) {
        if (shape instanceof Shape.Circle circle) {
            return new double[] {circle.cx(), circle.cy(), circle.r()};
        }
        if (shape instanceof Shape.Ellipse ellipse) {
            return new double[] {ellipse.cx(), ellipse.cy(), ellipse.rx(), ellipse.ry()};
        }
        if (shape instanceof Shape.Polygon) {
            return new double[0];
        }
        Shape.Rectangle box = shape.bounds();
        return new double[] {box.x(), box.y(), box.width(), box.height()};
    }

    /** The region with another number. */
    static Shape with(Shape shape, int index, double value) {
        double[] v = values(shape);
        v[index] = value;
        if (shape instanceof Shape.Circle circle) {
            return new Shape.Circle(v[0], v[1], v[2], circle.extra());
        }
        if (shape instanceof Shape.Ellipse ellipse) {
            return new Shape.Ellipse(v[0], v[1], v[2], v[3], ellipse.extra());
        }
        return new Shape.Rectangle(v[0], v[1], v[2], v[3], shape.bounds().extra());
    }
}
