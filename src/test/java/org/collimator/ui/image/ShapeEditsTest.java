package org.collimator.ui.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import org.collimator.question.Shape;
import org.collimator.question.Shape.Corner;
import org.junit.jupiter.api.Test;

class ShapeEditsTest {
    private final ShapeEdits edits = new ShapeEdits(200, 100);

    private static Point2D at(double x, double y) {
        return new Point2D.Double(x, y);
    }

    @Test
    void draggingDrawsWholePixelsInsideThePicture() {
        assertEquals(
                Optional.of(new Shape.Circle(50, 50, 10)), edits.drawn(CanvasTool.CIRCLE, at(50.2, 49.8), at(60, 50)));
        assertEquals(
                Optional.of(new Shape.Rectangle(10, 20, 190, 80)),
                edits.drawn(CanvasTool.RECTANGLE, at(10, 20), at(400, 400)));
        assertEquals(
                Optional.of(new Shape.Ellipse(20, 15, 10, 5)), edits.drawn(CanvasTool.ELLIPSE, at(30, 20), at(10, 10)));
        assertEquals(Optional.empty(), edits.drawn(CanvasTool.RECTANGLE, at(10, 20), at(11, 20)));
    }

    @Test
    void whatIsMovedStaysInThePicture() {
        assertEquals(new Shape.Circle(10, 90, 10), edits.moved(new Shape.Circle(20, 50, 10), -500, 500));
        assertEquals(new Shape.Rectangle(11, 20, 5, 5), edits.moved(new Shape.Rectangle(10, 20, 5, 5), 1, 0));
    }

    @Test
    void everyHandlePullsItsSide() {
        Shape box = new Shape.Rectangle(10, 10, 20, 20);
        assertEquals(8, ShapeEdits.handles(box).size());
        assertEquals(new Shape.Rectangle(5, 5, 25, 25), edits.pulled(box, 0, at(5, 5)));
        assertEquals(new Shape.Rectangle(10, 10, 30, 20), edits.pulled(box, 4, at(40, 99)));
        assertEquals(new Shape.Rectangle(10, 10, 20, 1), edits.pulled(box, 6, at(0, 0)));
        assertEquals(new Shape.Ellipse(50, 50, 10, 30), edits.pulled(new Shape.Ellipse(50, 50, 10, 5), 0, at(0, 20)));
        assertEquals(new Shape.Ellipse(50, 50, 20, 5), edits.pulled(new Shape.Ellipse(50, 50, 10, 5), 2, at(70, 0)));
    }

    @Test
    void cornersComeAndGoButThreeRemain() {
        Shape triangle = new Shape.Polygon(List.of(new Corner(0, 0), new Corner(40, 0), new Corner(0, 40)));
        Shape four = edits.withCorner(triangle, at(20, 2));
        assertEquals(
                new Shape.Polygon(List.of(new Corner(0, 0), new Corner(20, 2), new Corner(40, 0), new Corner(0, 40))),
                four);
        assertEquals(triangle, ShapeEdits.withoutCorner(four, 1));
        assertEquals(triangle, ShapeEdits.withoutCorner(triangle, 1));
    }

    @Test
    void aPointInsideIsFoundEvenInAHollowPolygon() {
        Shape hollow = new Shape.Polygon(List.of(
                new Corner(0, 0),
                new Corner(90, 0),
                new Corner(90, 10),
                new Corner(10, 10),
                new Corner(10, 90),
                new Corner(0, 90)));
        Point2D inside = InnerPoint.of(hollow);
        assertTrue(hollow.contains(inside.getX(), inside.getY()));
    }

    @Test
    void theViewKeepsThePointUnderThePointerWhileItZooms() {
        Viewport view = new Viewport();
        view.view(400, 300);
        view.picture(200, 100);
        double fitting = view.scale();
        Point2D before = view.toPicture(100, 120);
        view.zoom(2, 100, 120);
        Point2D after = view.toPicture(100, 120);
        assertEquals(before.getX(), after.getX(), 1e-9);
        assertEquals(before.getY(), after.getY(), 1e-9);
        assertEquals(fitting * 2, view.scale(), 1e-9);
        view.fit();
        assertEquals(fitting, view.scale(), 1e-9);
        view.zoom(1000);
        assertEquals(Viewport.LARGEST, view.scale(), 1e-9);
    }

    @Test
    void numbersOfARegionAreChangedOneByOne() {
        assertEquals(new Shape.Circle(1, 7, 3), Coordinates.with(new Shape.Circle(1, 2, 3), 1, 7));
        assertEquals(new Shape.Rectangle(1, 2, 3, 9), Coordinates.with(new Shape.Rectangle(1, 2, 3, 4), 3, 9));
        assertEquals(new Shape.Ellipse(1, 2, 3, 9), Coordinates.with(new Shape.Ellipse(1, 2, 3, 4), 3, 9));
    }
}
