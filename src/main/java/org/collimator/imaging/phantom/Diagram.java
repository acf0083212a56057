package org.collimator.imaging.phantom;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Builds an SVG file of lines, boxes and words on white; words stay text, so that they scale and can be searched. */
public final class Diagram {
    /** For lines and words. */
    public static final String INK = "#1f2933";
    /** For what is secondary. */
    public static final String GREY = "#5f6c7b";
    /** For what matters. */
    public static final String ACCENT = "#0b5fa5";
    /** Fills with dark words on them. */
    public static final String PALE = "#e3edf7";

    private final int width;
    private final int height;
    private final StringBuilder body = new StringBuilder();

    public Diagram(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Where words stand about their point. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    public Diagram line(double x1, double y1, double x2, double y2, String colour, double thickness) {
        return add(
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>",
                n(x1), n(y1), n(x2), n(y2), colour, n(thickness));
    }

    /** A line with a head at its end. */
    public Diagram arrow(double x1, double y1, double x2, double y2, String colour) {
        double length = StrictMath.hypot(x2 - x1, y2 - y1);
        double ux = (x2 - x1) / length;
        double uy = (y2 - y1) / length;
        line(x1, y1, x2 - 8 * ux, y2 - 8 * uy, colour, 2);
        double bx = x2 - 11 * ux;
        double by = y2 - 11 * uy;
        return polygon(colour, x2, y2, bx - 5 * uy, by + 5 * ux, bx + 5 * uy, by - 5 * ux);
    }

    public Diagram box(double x, double y, double w, double h, String fill, String stroke) {
        return add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"4\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"/>",
                n(x), n(y), n(w), n(h), fill, stroke);
    }

    public Diagram circle(double cx, double cy, double r, String fill, String stroke) {
        return add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"/>",
                n(cx), n(cy), n(r), fill, stroke);
    }

    /** A filled polygon; x and y of each corner in turn. */
    public Diagram polygon(String fill, double... corners) {
        return add("<polygon points=\"%s\" fill=\"%s\"/>", points(corners), fill);
    }

    /** An open line through points; x and y of each in turn. */
    public Diagram curve(String colour, double thickness, double... corners) {
        return add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"/>",
                points(corners), colour, n(thickness));
    }

    /** A horizontal strip that runs evenly from one colour to another. */
    public Diagram ramp(double x, double y, double w, double h, String from, String to) {
        String id = "ramp" + body.length();
        add(
                "<linearGradient id=\"%s\"><stop offset=\"0\" stop-color=\"%s\"/><stop offset=\"1\" stop-color=\"%s\"/>"
                        + "</linearGradient>",
                id, from, to);
        return box(x, y, w, h, "url(#" + id + ")", GREY);
    }

    public Diagram text(double x, double y, double size, Anchor anchor, String colour, String words) {
        return add(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
                n(x), n(y), n(size), anchor.name().toLowerCase(Locale.ROOT), colour, escaped(words));
    }

    /** Words in the middle, in ink. */
    public Diagram label(double x, double y, String words) {
        return text(x, y, 16, Anchor.MIDDLE, INK, words);
    }

    /** Smaller words in the middle, in grey. */
    public Diagram note(double x, double y, String words) {
        return text(x, y, 14, Anchor.MIDDLE, GREY, words);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The SVG file. */
    public byte[] svg() {
        String head = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                        .formatted(width, height, width, height)
                + " font-family=\"system-ui, 'Segoe UI', Helvetica, Arial, sans-serif\">\n"
                + "<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n".formatted(width, height);
        return (head + body + "</svg>\n").getBytes(StandardCharsets.UTF_8);
    }

    private Diagram add(String format, Object... values) {
        body.append(String.format(Locale.ROOT, format, values)).append('\n');
        return this;
    }

    private static String points(double[] corners) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i + 1 < corners.length; i += 2) {
            points.append(i == 0 ? "" : " ").append(n(corners[i])).append(',').append(n(corners[i + 1]));
        }
        return points.toString();
    }

    /** At most one decimal, none where it is whole. */
    private static String n(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
