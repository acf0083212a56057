package org.collimator.ui.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Lines that can be seen on any radiograph: bright, 1.5 pixels, with a dark rim. In pixels of the component. */
final class CanvasInk {
    static final Color KEY = new Color(0xffd43b);
    static final Color WRONG = new Color(0xff9db5);
    static final Color SELECTED = new Color(0x66e0ff);
    private static final Color RIM = new Color(0, 0, 0, 190);
    private static final float LINE = 1.5f;
    private static final double HANDLE = 9;

    private CanvasInk() {}

    static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    static void outline(Graphics2D g, Shape shape, Color colour, boolean filled) {
        if (filled) {
            g.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 36));
            g.fill(shape);
        }
        g.setStroke(new BasicStroke(LINE + 2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(RIM);
        g.draw(shape);
        g.setStroke(new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(colour);
        g.draw(shape);
    }

    static void handle(Graphics2D g, Point2D at) {
        Rectangle2D box = new Rectangle2D.Double(at.getX() - HANDLE / 2, at.getY() - HANDLE / 2, HANDLE, HANDLE);
        g.setColor(Color.WHITE);
        g.fill(box);
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(LINE));
        g.draw(box);
    }

    static void words(Graphics2D g, String words, double x, double y, Color colour) {
        g.setFont(g.getFont().deriveFont(Font.BOLD));
        Shape letters =
                g.getFont().createGlyphVector(g.getFontRenderContext(), words).getOutline((float) x, (float) y);
        g.setStroke(new BasicStroke(3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(RIM);
        g.draw(letters);
        g.setColor(colour);
        g.fill(letters);
    }

    /** A place that is marked. */
    static void crosshair(Graphics2D g, Point2D at, double reach) {
        double x = at.getX();
        double y = at.getY();
        java.awt.geom.Path2D lines = new java.awt.geom.Path2D.Double();
        double gap = 4;
        lines.moveTo(x - reach, y);
        lines.lineTo(x - gap, y);
        lines.moveTo(x + gap, y);
        lines.lineTo(x + reach, y);
        lines.moveTo(x, y - reach);
        lines.lineTo(x, y - gap);
        lines.moveTo(x, y + gap);
        lines.lineTo(x, y + reach);
        outline(g, lines, SELECTED, false);
        outline(g, new Ellipse2D.Double(x - reach / 2, y - reach / 2, reach, reach), SELECTED, false);
    }
}
