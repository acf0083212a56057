package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Map;

/**
 * A region of a picture, in image pixels of the stored picture. The border belongs to it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Shape.Circle.class),
    @JsonSubTypes.Type(Shape.Ellipse.class),
    @JsonSubTypes.Type(Shape.Rectangle.class),
    @JsonSubTypes.Type(Shape.Polygon.class)
})
public sealed interface Shape {

    /** Whether the point lies in the region or on its border. */
    boolean contains(double x, double y);

    /** The area in square pixels. */
    double area();

    /** The smallest upright rectangle around it. */
    Rectangle bounds();

    /** All points within {@code r} of the centre; r is above 0. */
    @JsonTypeName("circle")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Circle(
            double cx,
            double cy,
            double r,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) implements Shape {
        public Circle {
            requireExtent(r, "r");
            extra = Absent.none(extra);
        }

        /** A circle of this version's members. */
        public Circle(double cx, double cy, double r) {
            this(cx, cy, r, Map.of());
        }

        @Override
        public boolean contains(double x, double y) {
            double dx = x - cx;
            double dy = y - cy;
            return dx * dx + dy * dy <= r * r;
        }

        @Override
        public double area() {
            return Math.PI * r * r;
        }

        @Override
        public Rectangle bounds() {
            return new Rectangle(cx - r, cy - r, 2 * r, 2 * r);
        }
    }

    /** An upright ellipse; both half axes are above 0. */
    @JsonTypeName("ellipse")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Ellipse(
            double cx,
            double cy,
            double rx,
            double ry,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) implements Shape {
        public Ellipse {
            requireExtent(rx, "rx");
            requireExtent(ry, "ry");
            extra = Absent.none(extra);
        }

        /** An ellipse of this version's members. */
        public Ellipse(double cx, double cy, double rx, double ry) {
            this(cx, cy, rx, ry, Map.of());
        }

        @Override
        public boolean contains(double x, double y) {
            double dx = (x - cx) / rx;
            double dy = (y - cy) / ry;
            return dx * dx + dy * dy <= 1;
        }

        @Override
        public double area() {
            return Math.PI * rx * ry;
        }

        @Override
        public Rectangle bounds() {
            return new Rectangle(cx - rx, cy - ry, 2 * rx, 2 * ry);
        }
    }

    /** An upright rectangle; width and height are above 0. */
    @JsonTypeName("rectangle")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Rectangle(
            double x,
            double y,
            double width,
            double height,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) implements Shape {
        public Rectangle {
            requireExtent(width, "width");
            requireExtent(height, "height");
            extra = Absent.none(extra);
        }

        /** A rectangle of this version's members. */
        public Rectangle(double x, double y, double width, double height) {
            this(x, y, width, height, Map.of());
        }

        @Override
        public boolean contains(double px, double py) {
            return px >= x && px <= x + width && py >= y && py <= y + height;
        }

        @Override
        public double area() {
            return width * height;
        }

        @Override
        public Rectangle bounds() {
            return this;
        }
    }

    /** A corner of a polygon. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Corner(
            double x,
            double y,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {
        public Corner {
            extra = Absent.none(extra);
        }

        /** A corner of this version's members. */
        public Corner(double x, double y) {
            this(x, y, Map.of());
        }
    }

    /** A closed polygon of at least three corners; the even-odd rule decides what is inside. */
    @JsonTypeName("polygon")
    record Polygon(
            List<Corner> points,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) implements Shape {
        public Polygon {
            points = List.copyOf(points);
            if (points.size() < 3) {
                throw new IllegalArgumentException("a polygon of " + points.size() + " corners");
            }
            extra = Absent.none(extra);
        }

        /** A polygon of this version's members. */
        public Polygon(List<Corner> points) {
            this(points, Map.of());
        }

        @Override
        public boolean contains(double x, double y) {
            boolean inside = false;
            Corner from = points.get(points.size() - 1);
            for (Corner to : points) {
                if (onEdge(from, to, x, y)) {
                    return true;
                }
                if ((to.y > y) != (from.y > y) && x < (from.x - to.x) * (y - to.y) / (from.y - to.y) + to.x) {
                    inside = !inside;
                }
                from = to;
            }
            return inside;
        }

        private static boolean onEdge(Corner a, Corner b, double x, double y) {
            double cross = (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
            return Math.abs(cross) <= 1e-9 * (Math.abs(b.x - a.x) + Math.abs(b.y - a.y))
                    && x >= Math.min(a.x, b.x)
                    && x <= Math.max(a.x, b.x)
                    && y >= Math.min(a.y, b.y)
                    && y <= Math.max(a.y, b.y);
        }

        /** Gauss's shoelace formula; for a polygon that does not cross itself. */
        @Override
        public double area() {
            double twice = 0;
            Corner from = points.get(points.size() - 1);
            for (Corner to : points) {
                twice += from.x * to.y - to.x * from.y;
                from = to;
            }
            return Math.abs(twice) / 2;
        }

        @Override
        public Rectangle bounds() {
            double left = points.stream().mapToDouble(Corner::x).min().orElseThrow();
            double right = points.stream().mapToDouble(Corner::x).max().orElseThrow();
            double top = points.stream().mapToDouble(Corner::y).min().orElseThrow();
            double bottom = points.stream().mapToDouble(Corner::y).max().orElseThrow();
            return new Rectangle(left, top, Math.max(right - left, 1e-9), Math.max(bottom - top, 1e-9));
        }
    }

    private static void requireExtent(double extent, String name) {
        if (!(extent > 0) || Double.isInfinite(extent)) {
            throw new IllegalArgumentException(name + " of " + extent + " is not above 0");
        }
    }
}
