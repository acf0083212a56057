package org.collimator.validation.checks;

import java.util.List;
import org.collimator.question.Region;
import org.collimator.question.Shape;

/** Areas of keyed regions. */
final class Regions {
    private static final int GRID = 96;

    private Regions() {}

    /** The share of the picture in which a point earns anything, 0 to 1. */
    static double share(List<Region> regions, int width, int height) {
        List<Shape> keyed = regions.stream()
                .filter(region -> region.credit() > 0)
                .map(Region::shape)
                .toList();
        double picture = (double) width * height;
        if (keyed.isEmpty() || picture <= 0) {
            return 0;
        }
        if (apart(keyed) && inside(keyed, width, height)) {
            return Math.min(1, keyed.stream().mapToDouble(Shape::area).sum() / picture);
        }
        return counted(keyed, width, height);
    }

    private static boolean apart(List<Shape> shapes) {
        for (int i = 0; i < shapes.size(); i++) {
            for (int j = 0; j < i; j++) {
                Shape.Rectangle a = shapes.get(i).bounds();
                Shape.Rectangle b = shapes.get(j).bounds();
                boolean overlap = a.x() < b.x() + b.width()
                        && b.x() < a.x() + a.width()
                        && a.y() < b.y() + b.height()
                        && b.y() < a.y() + a.height();
                if (overlap) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean inside(List<Shape> shapes, int width, int height) {
        return shapes.stream().allMatch(shape -> isInside(shape, width, height));
    }

    /** Whether the whole shape lies within the picture. */
    static boolean isInside(Shape shape, int width, int height) {
        Shape.Rectangle bounds = shape.bounds();
        double slack = 1e-6;
        return bounds.x() >= -slack
                && bounds.y() >= -slack
                && bounds.x() + bounds.width() <= width + slack
                && bounds.y() + bounds.height() <= height + slack;
    }

    /** Overlapping regions: the share of the points of a grid that lie in one of them. */
    private static double counted(List<Shape> shapes, int width, int height) {
        int hits = 0;
        for (int row = 0; row < GRID; row++) {
            for (int column = 0; column < GRID; column++) {
                double x = (column + 0.5) * width / GRID;
                double y = (row + 0.5) * height / GRID;
                if (shapes.stream().anyMatch(shape -> shape.contains(x, y))) {
                    hits++;
                }
            }
        }
        return (double) hits / (GRID * GRID);
    }

    /** Whether the outline of a polygon crosses itself, so that inside and outside are not what they seem. */
    static boolean crosses(Shape.Polygon polygon) {
        List<Shape.Corner> points = polygon.points();
        int n = points.size();
        for (int i = 0; i < n; i++) {
            for (int j = i + 2; j < n; j++) {
                boolean neighbours = i == 0 && j == n - 1;
                if (!neighbours
                        && meet(points.get(i), points.get((i + 1) % n), points.get(j), points.get((j + 1) % n))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean meet(Shape.Corner a, Shape.Corner b, Shape.Corner c, Shape.Corner d) {
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    private static double side(Shape.Corner a, Shape.Corner b, Shape.Corner p) {
        return Math.signum((b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x()));
    }
}
