package org.collimator.ui.image;

import java.awt.Color;
import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.collimator.question.Shape;
import org.collimator.question.Shape.Corner;
import org.jspecify.annotations.Nullable;

/** Draws regions, selects, moves, pulls and takes them away. A drag is told once, when it ends. */
final class DrawMode implements CanvasMode {
    private static final double NEAR = 7;
    private static final double KEY_SIZE = 0.08;

    private final ImageCanvas canvas;
    private final Drawing told;
    private List<Outline> outlines = List.of();
    private final List<Corner> corners = new ArrayList<>();
    private CanvasTool tool = CanvasTool.SELECT;
    private int selected = -1;
    private int handle = -1;
    private @Nullable Point2D from;
    private @Nullable Point2D pointer;
    private @Nullable Shape draft;

    /**
     * A region as it is shown.
     *
     * @param keyed whether a point in it earns something
     */
    record Outline(Shape shape, String label, boolean keyed) {}

    /** Is told what the user does. */
    interface Drawing {
        /** A new region was drawn. */
        void drawn(Shape shape);

        /** A region became another one; nudges are many small ones. */
        void changed(int index, Shape shape, boolean nudged);

        /** A region is to be taken away. */
        void removed(int index);

        /** Another region is selected; -1 for none. */
        void selected(int index);

        /** A drag goes on, and would make this of a region; of a new one for -1. */
        void preview(int index, Shape shape);

        /** Another tool is in hand. */
        void tool(CanvasTool tool);
    }

    DrawMode(ImageCanvas canvas, Drawing told) {
        this.canvas = canvas;
        this.told = told;
    }

    void show(List<Outline> next) {
        if (!next.equals(outlines)) {
            outlines = List.copyOf(next);
            if (selected >= outlines.size()) {
                selected = -1;
            }
            canvas.repaint();
        }
    }

    int selected() {
        return selected;
    }

    CanvasTool tool() {
        return tool;
    }

    void tool(CanvasTool next) {
        tool = next;
        corners.clear();
        draft = null;
        canvas.repaint();
        told.tool(next);
    }

    void select(int index) {
        if (index != selected && index < outlines.size()) {
            selected = index;
            canvas.repaint();
            told.selected(index);
        }
    }

    @Override
    public void pressed(Point2D at, MouseEvent event) {
        from = at;
        draft = null;
        if (tool == CanvasTool.POLYGON) {
            corner(at, event.getClickCount());
            return;
        }
        if (tool != CanvasTool.SELECT) {
            return;
        }
        handle = handleAt(at);
        if (handle >= 0 && event.isAltDown()) {
            change(ShapeEdits.withoutCorner(outlines.get(selected).shape(), handle), false);
            handle = -1;
        } else if (handle < 0) {
            select(regionAt(at));
            if (selected >= 0 && event.getClickCount() == 2) {
                change(canvas.edits().withCorner(outlines.get(selected).shape(), at), false);
            }
        }
    }

    private void corner(Point2D at, int clicks) {
        if (clicks > 1) {
            closePolygon();
            return;
        }
        corners.add(canvas.edits().corner(at));
        canvas.repaint();
    }

    private void closePolygon() {
        List<Corner> drawn = corners.stream().distinct().toList();
        corners.clear();
        if (drawn.size() >= 3) {
            add(new Shape.Polygon(drawn));
        }
        canvas.repaint();
    }

    private void add(Shape shape) {
        int last = outlines.size();
        told.drawn(shape);
        tool(CanvasTool.SELECT);
        select(Math.min(last, outlines.size() - 1));
    }

    private void change(Shape shape, boolean nudged) {
        if (selected >= 0 && !shape.equals(outlines.get(selected).shape())) {
            told.changed(selected, shape, nudged);
        }
    }

    @Override
    public void dragged(Point2D at, MouseEvent event) {
        Point2D start = from;
        if (start == null || tool == CanvasTool.POLYGON) {
            return;
        }
        ShapeEdits edits = canvas.edits();
        if (tool != CanvasTool.SELECT) {
            draft = edits.drawn(tool, start, at).orElse(null);
        } else if (selected >= 0) {
            Shape before = outlines.get(selected).shape();
            draft = handle >= 0
                    ? edits.pulled(before, handle, at)
                    : edits.moved(before, at.getX() - start.getX(), at.getY() - start.getY());
        }
        Shape now = draft;
        if (now != null) {
            told.preview(tool == CanvasTool.SELECT ? selected : -1, now);
        }
        canvas.repaint();
    }

    @Override
    public void released(Point2D at, MouseEvent event) {
        Shape made = draft;
        draft = null;
        from = null;
        if (made == null) {
            if (tool != CanvasTool.SELECT && tool != CanvasTool.POLYGON) {
                select(regionAt(at));
            }
        } else if (tool == CanvasTool.SELECT) {
            change(made, false);
        } else {
            add(made);
        }
        handle = -1;
        canvas.repaint();
    }

    @Override
    public void moved(Point2D at) {
        pointer = at;
        if (!corners.isEmpty()) {
            canvas.repaint();
        }
    }

    private int regionAt(Point2D at) {
        if (selected >= 0 && outlines.get(selected).shape().contains(at.getX(), at.getY())) {
            return selected;
        }
        for (int i = outlines.size() - 1; i >= 0; i--) {
            if (outlines.get(i).shape().contains(at.getX(), at.getY())) {
                return i;
            }
        }
        return -1;
    }

    private int handleAt(Point2D at) {
        if (selected < 0) {
            return -1;
        }
        double near = NEAR / canvas.view().scale();
        List<Point2D> handles = ShapeEdits.handles(outlines.get(selected).shape());
        for (int i = 0; i < handles.size(); i++) {
            if (handles.get(i).distance(at) <= near) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Cursor cursor(Point2D at) {
        if (tool != CanvasTool.SELECT) {
            return Cursor.getPredefinedCursor(Cursor.CROSSHAIR_CURSOR);
        }
        int type =
                handleAt(at) >= 0 ? Cursor.HAND_CURSOR : regionAt(at) >= 0 ? Cursor.MOVE_CURSOR : Cursor.DEFAULT_CURSOR;
        return Cursor.getPredefinedCursor(type);
    }

    @Override
    public boolean nudge(int dx, int dy) {
        if (selected < 0) {
            return false;
        }
        change(canvas.edits().moved(outlines.get(selected).shape(), dx, dy), true);
        Shape.Rectangle box = outlines.get(selected).shape().bounds();
        canvas.view().reveal(box.x() + box.width() / 2, box.y() + box.height() / 2);
        return true;
    }

    @Override
    public boolean key(Key key) {
        if (canvas.picture() == null) {
            return false;
        }
        switch (key) {
            case DELETE -> removeSelected();
            case BACKSPACE -> back();
            case ENTER -> enter();
            case ESCAPE -> escape();
            case NEXT -> step(1);
            case PREVIOUS -> step(-1);
        }
        return true;
    }

    private void removeSelected() {
        if (selected >= 0) {
            told.removed(selected);
        }
    }

    private void back() {
        if (corners.isEmpty()) {
            removeSelected();
        } else {
            corners.remove(corners.size() - 1);
            canvas.repaint();
        }
    }

    private void enter() {
        if (tool == CanvasTool.POLYGON && !corners.isEmpty()) {
            closePolygon();
        } else if (tool != CanvasTool.SELECT) {
            addInMiddle();
        }
    }

    /** Puts a region of the tool's shape into the middle of what shows. */
    private void addInMiddle() {
        Picture picture = canvas.picture();
        if (picture != null) {
            double size = Math.min(picture.width(), picture.height()) * KEY_SIZE;
            Point2D middle = canvas.view().toPicture(canvas.getWidth() / 2.0, canvas.getHeight() / 2.0);
            add(canvas.edits().middle(tool, middle, size));
        }
    }

    private void escape() {
        if (tool != CanvasTool.SELECT || !corners.isEmpty()) {
            tool(CanvasTool.SELECT);
        } else {
            select(-1);
        }
    }

    private void step(int by) {
        if (!outlines.isEmpty()) {
            int size = outlines.size();
            select(selected < 0 ? (by > 0 ? 0 : size - 1) : Math.floorMod(selected + by, size));
        }
    }

    @Override
    public void paint(Graphics2D g, Viewport view) {
        AffineTransform transform = view.transform();
        Shape now = draft;
        for (int i = 0; i < outlines.size(); i++) {
            if (i != selected) {
                paint(g, transform, outlines.get(i).shape(), outlines.get(i), i, false);
            }
        }
        if (selected >= 0) {
            Shape shape = now != null && tool == CanvasTool.SELECT
                    ? now
                    : outlines.get(selected).shape();
            paint(g, transform, shape, outlines.get(selected), selected, true);
            for (Point2D each : ShapeEdits.handles(shape)) {
                CanvasInk.handle(g, view.toView(each.getX(), each.getY()));
            }
        }
        if (now != null && tool != CanvasTool.SELECT) {
            CanvasInk.outline(g, transform.createTransformedShape(ShapePaths.of(now)), CanvasInk.SELECTED, true);
        }
        paintCorners(g, transform);
    }

    private void paintCorners(Graphics2D g, AffineTransform transform) {
        if (!corners.isEmpty()) {
            List<Corner> line = new ArrayList<>(corners);
            Point2D at = pointer;
            if (at != null) {
                line.add(canvas.edits().corner(at));
            }
            CanvasInk.outline(
                    g, transform.createTransformedShape(ShapePaths.path(line, false)), CanvasInk.SELECTED, false);
        }
    }

    private static void paint(
            Graphics2D g, AffineTransform transform, Shape shape, Outline outline, int index, boolean selected) {
        Color colour = selected ? CanvasInk.SELECTED : outline.keyed() ? CanvasInk.KEY : CanvasInk.WRONG;
        java.awt.Shape path = transform.createTransformedShape(ShapePaths.of(shape));
        CanvasInk.outline(g, path, colour, selected);
        String number = Integer.toString(index + 1);
        String words = outline.label().isBlank() ? number : number + "  " + outline.label();
        var box = path.getBounds2D();
        CanvasInk.words(g, words, box.getX(), Math.max(14, box.getY() - 6), colour);
    }
}
