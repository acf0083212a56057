package org.collimator.ui.image;

import java.awt.Container;
import java.awt.Cursor;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * The pointer on a canvas: zoom by the wheel, move the picture with the space bar or the middle button held down; all else is for the
 * canvas's mode. A wheel over a canvas that does not have the focus scrolls the page around it.
 */
final class CanvasMouse extends MouseAdapter {
    private static final double STEP = 1.15;

    private final ImageCanvas canvas;
    private @Nullable Point panned;
    private boolean space;

    private CanvasMouse(ImageCanvas canvas) {
        this.canvas = canvas;
    }

    static void install(ImageCanvas canvas) {
        CanvasMouse mouse = new CanvasMouse(canvas);
        canvas.addMouseListener(mouse);
        canvas.addMouseMotionListener(mouse);
        canvas.addMouseWheelListener(mouse);
        CanvasKeys.space(canvas, down -> mouse.space = down);
    }

    @Override
    public void mousePressed(MouseEvent event) {
        canvas.requestFocusInWindow();
        if (space || SwingUtilities.isMiddleMouseButton(event)) {
            panned = event.getPoint();
            canvas.setCursor(Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR));
        } else if (SwingUtilities.isLeftMouseButton(event) && canvas.picture() != null) {
            canvas.mode().pressed(canvas.view().toPicture(event.getX(), event.getY()), event);
        }
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        Point from = panned;
        if (from != null) {
            canvas.view().pan(event.getX() - from.getX(), event.getY() - from.getY());
            panned = event.getPoint();
            canvas.repaint();
        } else if (SwingUtilities.isLeftMouseButton(event) && canvas.picture() != null) {
            canvas.mode().dragged(canvas.view().toPicture(event.getX(), event.getY()), event);
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (panned != null) {
            panned = null;
        } else if (SwingUtilities.isLeftMouseButton(event) && canvas.picture() != null) {
            canvas.mode().released(canvas.view().toPicture(event.getX(), event.getY()), event);
        }
        canvas.pointAt(canvas.view().toPicture(event.getX(), event.getY()));
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        if (canvas.picture() != null) {
            var at = canvas.view().toPicture(event.getX(), event.getY());
            canvas.mode().moved(at);
            canvas.pointAt(at);
        }
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
        if (!event.isControlDown() && !canvas.isFocusOwner()) {
            Container pane = SwingUtilities.getAncestorOfClass(JScrollPane.class, canvas);
            if (pane != null) {
                pane.dispatchEvent(SwingUtilities.convertMouseEvent(canvas, event, pane));
            }
            return;
        }
        double turns = event.getPreciseWheelRotation();
        if (event.isShiftDown()) {
            canvas.view().pan(-turns * 40, 0);
        } else if (event.isAltDown()) {
            canvas.view().pan(0, -turns * 40);
        } else {
            canvas.view().zoom(Math.pow(STEP, -turns), event.getX(), event.getY());
        }
        canvas.repaint();
    }
}
