package org.collimator.ui.image;

import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;

/** What a canvas is for: drawing regions, or marking a place. Points are in pixels of the picture. On the event thread. */
interface CanvasMode {
    /** Draws over the picture. */
    void paint(Graphics2D g, Viewport view);

    /** The button went down. */
    void pressed(Point2D at, MouseEvent event);

    /** The pointer moved with the button down. */
    default void dragged(Point2D at, MouseEvent event) {}

    /** The button came up. */
    default void released(Point2D at, MouseEvent event) {}

    /** The pointer moved. */
    default void moved(Point2D at) {}

    /** The pointer's shape at a point. */
    Cursor cursor(Point2D at);

    /** Arrow keys; false where there is nothing to be moved. */
    boolean nudge(int dx, int dy);

    /** Another key; false where it means nothing. */
    boolean key(Key key);

    /** Keys that mean something on a canvas. */
    enum Key {
        DELETE,
        ENTER,
        ESCAPE,
        NEXT,
        PREVIOUS,
        BACKSPACE
    }
}
