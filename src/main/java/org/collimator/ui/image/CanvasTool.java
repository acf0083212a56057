package org.collimator.ui.image;

import java.util.Locale;

/** What dragging on the canvas does. */
public enum CanvasTool {
    SELECT,
    CIRCLE,
    ELLIPSE,
    RECTANGLE,
    POLYGON;

    /** The id in bundles and the name of the icon. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
