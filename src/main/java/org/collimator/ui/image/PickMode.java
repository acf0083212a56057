package org.collimator.ui.image;

import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;

/** Marks one place, as a learner does. */
public final class PickMode implements CanvasMode {
    private static final double REACH = 18;

    private final ImageCanvas canvas;
    private final Picked told;
    private @Nullable Point2D place;

    /** Is told of the place, in pixels of the picture. */
    public interface Picked {
        /** The user marked this place. */
        void at(double x, double y);
    }

    PickMode(ImageCanvas canvas, Picked told) {
        this.canvas = canvas;
        this.told = told;
    }

    void mark(@Nullable Point2D next) {
        place = next;
        canvas.repaint();
    }

    private void pick(double x, double y) {
        ShapeEdits edits = canvas.edits();
        Point2D next = new Point2D.Double(edits.x(x), edits.y(y));
        place = next;
        canvas.view().reveal(next.getX(), next.getY());
        canvas.repaint();
        told.at(next.getX(), next.getY());
    }

    @Override
    public void paint(Graphics2D g, Viewport view) {
        Point2D now = place;
        if (now != null) {
            CanvasInk.crosshair(g, view.toView(now.getX(), now.getY()), REACH);
        }
    }

    @Override
    public void pressed(Point2D at, MouseEvent event) {
        pick(at.getX(), at.getY());
    }

    @Override
    public Cursor cursor(Point2D at) {
        return Cursor.getPredefinedCursor(Cursor.CROSSHAIR_CURSOR);
    }

    @Override
    public boolean nudge(int dx, int dy) {
        Picture picture = canvas.picture();
        if (picture == null) {
            return false;
        }
        Point2D now = place;
        if (now == null) {
            pick(picture.width() / 2.0, picture.height() / 2.0);
        } else {
            pick(now.getX() + dx, now.getY() + dy);
        }
        return true;
    }

    @Override
    public boolean key(Key key) {
        return key == Key.ENTER && place == null && nudge(0, 0);
    }
}
