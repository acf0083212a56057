package org.collimator.ui.image;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collimator.question.Shape;
import org.collimator.question.Shape.Corner;

/** What drawing, moving and pulling makes of regions. All in whole pixels of the picture, and inside it. */
final class ShapeEdits {
    private static final double LEAST = 2;

    private final double width;
    private final double height;

    /** Edits within a picture of this size. */
    ShapeEdits(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The region that dragging from one point to another draws; nothing where that is too small to be meant. */
    Optional<Shape> drawn(CanvasTool tool, Point2D from, Point2D to) {
        double x1 = x(from.getX());
        double y1 = y(from.getY());
        double x2 = x(to.getX());
        double y2 = y(to.getY());
        double across = Math.abs(x2 - x1);
        double down = Math.abs(y2 - y1);
        double radius = Math.rint(Math.hypot(x2 - x1, y2 - y1));
        return switch (tool) {
            case CIRCLE -> radius < LEAST ? Optional.empty() : Optional.of(new Shape.Circle(x1, y1, radius));
            case ELLIPSE ->
                across < LEAST || down < LEAST
                        ? Optional.empty()
                        : Optional.of(new Shape.Ellipse((x1 + x2) / 2, (y1 + y2) / 2, across / 2, down / 2));
            case RECTANGLE ->
                across < LEAST || down < LEAST
                        ? Optional.empty()
                        : Optional.of(new Shape.Rectangle(Math.min(x1, x2), Math.min(y1, y2), across, down));
            case SELECT, POLYGON -> Optional.empty();
        };
    }

    /** A region in the middle of a part of the picture, for who draws with keys. */
    Shape middle(CanvasTool tool, Point2D middle, double size) {
        double x = x(middle.getX());
        double y = y(middle.getY());
        double r = Math.max(LEAST, Math.rint(size));
        return switch (tool) {
            case SELECT, CIRCLE -> new Shape.Circle(x, y, r);
            case ELLIPSE -> new Shape.Ellipse(x, y, r, Math.max(1, Math.rint(r * 0.6)));
            case RECTANGLE -> new Shape.Rectangle(x - r, y - r, 2 * r, 2 * r);
            case POLYGON ->
                new Shape.Polygon(List.of(new Corner(x, y - r), new Corner(x + r, y + r), new Corner(x - r, y + r)));
        };
    }

    double x(double x) {
        return Math.max(0, Math.min(width, Math.rint(x)));
    }

    double y(double y) {
        return Math.max(0, Math.min(height, Math.rint(y)));
    }

    Corner corner(Point2D point) {
        return new Corner(x(point.getX()), y(point.getY()));
    }

    /** The region moved; it stays within the picture. */
    Shape moved(Shape shape, double dx, double dy) {
        Shape.Rectangle bounds = shape.bounds();
        double stepX = within(Math.rint(dx), -bounds.x(), width - bounds.x() - bounds.width());
        double stepY = within(Math.rint(dy), -bounds.y(), height - bounds.y() - bounds.height());
        return translated(shape, stepX, stepY);
    }

    /** What lies outside or is larger than the picture may move freely towards it. */
    private static double within(double step, double least, double most) {
        return least > most ? step : Math.max(Math.min(least, 0), Math.min(Math.max(most, 0), step));
    }

    private static Shape translated(Shape shape, double dx, double dy) {
        if (shape instanceof Shape.Circle circle) {
            return new Shape.Circle(circle.cx() + dx, circle.cy() + dy, circle.r(), circle.extra());
        }
        if (shape instanceof Shape.Ellipse ellipse) {
            return new Shape.Ellipse(ellipse.cx() + dx, ellipse.cy() + dy, ellipse.rx(), ellipse.ry(), ellipse.extra());
        }
        if (shape instanceof Shape.Polygon polygon) {
            List<Corner> corners = polygon.points().stream()
                    .map(corner -> new Corner(corner.x() + dx, corner.y() + dy, corner.extra()))
                    .toList();
            return new Shape.Polygon(corners, polygon.extra());
        }
        Shape.Rectangle box = shape.bounds();
        return new Shape.Rectangle(box.x() + dx, box.y() + dy, box.width(), box.height(), box.extra());
    }

    /** The points by which a region can be pulled. */
    static List<Point2D> handles(Shape shape) {
        List<Point2D> handles = new ArrayList<>();
        if (shape instanceof Shape.Polygon polygon) {
            polygon.points().forEach(corner -> handles.add(new Point2D.Double(corner.x(), corner.y())));
            return handles;
        }
        Shape.Rectangle box = shape.bounds();
        double[] xs = {box.x(), box.x() + box.width() / 2, box.x() + box.width()};
        double[] ys = {box.y(), box.y() + box.height() / 2, box.y() + box.height()};
        boolean corners = shape instanceof Shape.Rectangle;
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                boolean middle = row == 1 && column == 1;
                boolean side = row == 1 || column == 1;
                if (!middle && (corners || side)) {
                    handles.add(new Point2D.Double(xs[column], ys[row]));
                }
            }
        }
        return handles;
    }

    /** The region after one of its handles was pulled to a point. */
    Shape pulled(Shape shape, int handle, Point2D to) {
        double x = x(to.getX());
        double y = y(to.getY());
        if (shape instanceof Shape.Circle circle) {
            double r = Math.max(1, Math.rint(Math.hypot(x - circle.cx(), y - circle.cy())));
            return new Shape.Circle(circle.cx(), circle.cy(), r, circle.extra());
        }
        if (shape instanceof Shape.Ellipse ellipse) {
            boolean upright = handle == 0 || handle == 3;
            double rx = upright ? ellipse.rx() : Math.max(1, Math.abs(x - ellipse.cx()));
            double ry = upright ? Math.max(1, Math.abs(y - ellipse.cy())) : ellipse.ry();
            return new Shape.Ellipse(ellipse.cx(), ellipse.cy(), rx, ry, ellipse.extra());
        }
        if (shape instanceof Shape.Polygon polygon) {
            List<Corner> corners = new ArrayList<>(polygon.points());
            corners.set(handle, new Corner(x, y, corners.get(handle).extra()));
            return new Shape.Polygon(corners, polygon.extra());
        }
        return pulledBox(shape.bounds(), handle, x, y);
    }

    private static Shape pulledBox(Shape.Rectangle box, int handle, double x, double y) {
        double left = box.x();
        double top = box.y();
        double right = left + box.width();
        double bottom = top + box.height();
        boolean west = handle == 0 || handle == 3 || handle == 5;
        boolean east = handle == 2 || handle == 4 || handle == 7;
        boolean north = handle <= 2;
        boolean south = handle >= 5;
        double newLeft = west ? Math.min(x, right - 1) : left;
        double newRight = east ? Math.max(x, left + 1) : right;
        double newTop = north ? Math.min(y, bottom - 1) : top;
        double newBottom = south ? Math.max(y, top + 1) : bottom;
        return new Shape.Rectangle(newLeft, newTop, newRight - newLeft, newBottom - newTop, box.extra());
    }

    /** The polygon with a corner more on the edge that is nearest to a point; other regions as they are. */
    Shape withCorner(Shape shape, Point2D at) {
        if (!(shape instanceof Shape.Polygon polygon)) {
            return shape;
        }
        List<Corner> corners = new ArrayList<>(polygon.points());
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < corners.size(); i++) {
            Corner from = corners.get(i);
            Corner to = corners.get((i + 1) % corners.size());
            double away = java.awt.geom.Line2D.ptSegDist(from.x(), from.y(), to.x(), to.y(), at.getX(), at.getY());
            if (away < least) {
                least = away;
                best = i;
            }
        }
        corners.add(best + 1, corner(at));
        return new Shape.Polygon(corners, polygon.extra());
    }

    /** The polygon without a corner, where three remain; other regions as they are. */
    static Shape withoutCorner(Shape shape, int corner) {
        if (shape instanceof Shape.Polygon polygon && polygon.points().size() > 3) {
            List<Corner> corners = new ArrayList<>(polygon.points());
            corners.remove(corner);
            return new Shape.Polygon(corners, polygon.extra());
        }
        return shape;
    }
}
