package org.collimator.imaging.phantom;

import static org.collimator.imaging.phantom.Diagram.ACCENT;
import static org.collimator.imaging.phantom.Diagram.GREY;
import static org.collimator.imaging.phantom.Diagram.INK;
import static org.collimator.imaging.phantom.Diagram.PALE;

import org.collimator.imaging.phantom.Diagram.Anchor;

/** Schematic diagrams for lessons. */
public final class Diagrams {
    private static final String WHITE = "#ffffff";

    private Diagrams() {}

    /** How each of five modalities comes from a source through the body to a detector. */
    public static Diagram signalChain() {
        Diagram d = new Diagram(880, 420);
        String[][] rows = {
            {"Radiography", "X-ray tube", "attenuation, one view", "flat detector"},
            {"CT", "rotating X-ray tube", "attenuation, many views", "detector arc"},
            {"MRI", "radio pulse in a magnet", "precessing hydrogen nuclei", "receiver coil"},
            {"Ultrasound", "probe sends a sound pulse", "echoes from boundaries", "the same probe"},
            {"Nuclear medicine", "tracer in the patient", "gamma rays pass out", "gamma camera"}
        };
        String[] heads = {"Energy comes from", "In the body", "Caught by"};
        for (int column = 0; column < heads.length; column++) {
            d.text(275 + 240 * column, 34, 15, Anchor.MIDDLE, GREY, heads[column]);
        }
        for (int row = 0; row < rows.length; row++) {
            double y = 52 + 72 * row;
            d.text(16, y + 34, 16, Anchor.START, INK, rows[row][0]);
            for (int column = 0; column < heads.length; column++) {
                double x = 170 + 240 * column;
                d.box(x, y, 210, 54, column == 1 ? PALE : WHITE, ACCENT);
                d.text(x + 105, y + 33, 14, Anchor.MIDDLE, INK, rows[row][column + 1]);
                if (column < 2) {
                    d.arrow(x + 212, y + 27, x + 238, y + 27, ACCENT);
                }
            }
        }
        return d;
    }

    /** The same rays through one, four and nine squares. */
    public static Diagram distanceLaw() {
        Diagram d = new Diagram(760, 330);
        double sx = 50;
        double sy = 150;
        d.polygon("#f4f7fb", sx, sy, 650, 30, 650, 270);
        d.circle(sx, sy, 8, ACCENT, ACCENT).note(sx, sy + 34, "point source");
        for (int step = 1; step <= 3; step++) {
            double x = sx + 200 * step;
            double half = 40 * step;
            d.line(x, sy - half, x, sy + half, ACCENT, 3);
            for (int cell = 1; cell < step; cell++) {
                double y = sy - half + 80 * cell;
                d.line(x - 7, y, x + 7, y, ACCENT, 2);
            }
            d.text(x, 300, 16, Anchor.MIDDLE, INK, step + " × distance");
            String share = step == 1 ? "all" : "1/" + step * step;
            d.text(x + 10, sy - half - 8, 16, Anchor.START, INK, share);
        }
        d.text(sx - 30, 24, 15, Anchor.START, GREY, "Share of the rate that falls on the same area, air neglected");
        return d;
    }

    /** Four zones of a magnetic-resonance department, after the model of the American College of Radiology. */
    public static Diagram mrZones() {
        Diagram d = new Diagram(820, 360);
        String[] fills = {"#f4f7fb", "#e3edf7", "#c9ddf0", "#a9c8e6"};
        String[] names = {"Zone I", "Zone II", "Zone III", "Zone IV"};
        String[] rooms = {"entrance, corridor", "reception, changing", "control area", "magnet"};
        for (int zone = 0; zone < 4; zone++) {
            double x = 20 + 195 * zone;
            d.box(x, 60, 195, 220, fills[zone], INK);
            d.text(x + 97, 110, 18, Anchor.MIDDLE, INK, names[zone]);
            d.text(x + 97, 136, 14, Anchor.MIDDLE, INK, rooms[zone]);
        }
        for (int door = 1; door < 4; door++) {
            double x = 20 + 195 * door;
            d.line(x, 190, x, 236, WHITE, 6);
            d.arrow(x - 26, 213, x + 26, 213, ACCENT);
        }
        d.circle(702, 210, 44, WHITE, INK).circle(702, 210, 20, "#f4f7fb", INK);
        d.text(20, 34, 15, Anchor.START, GREY, "From the street to the magnet: every door asks more of whoever passes");
        d.text(215, 316, 14, Anchor.MIDDLE, INK, "open");
        d.text(410, 316, 14, Anchor.MIDDLE, INK, "watched by staff");
        d.text(605, 316, 14, Anchor.MIDDLE, INK, "locked");
        return d;
    }

    /** A wide and a narrow window on the scale of CT numbers. */
    public static Diagram windowLevel() {
        Diagram d = new Diagram(820, 330);
        d.text(20, 30, 15, Anchor.START, GREY, "The same scale of CT numbers through two windows");
        int[] ticks = {-1000, -500, 0, 500, 1000};
        for (int tick : ticks) {
            double x = hu(tick);
            d.line(x, 150, x, 158, INK, 1.5).note(x, 178, tick < 0 ? "−" + -tick : "" + tick);
        }
        d.line(hu(-1000), 150, hu(1000), 150, INK, 1.5).text(775, 155, 14, Anchor.START, GREY, "HU");
        windowed(d, 62, 1500, -200, "width 1500, level −200");
        windowed(d, 206, 300, 100, "width 300, level 100");
        d.text(410, 312, 14, Anchor.MIDDLE, GREY, "Left of the window all is black, right of it all is white.");
        return d;
    }

    private static void windowed(Diagram d, double y, double width, double level, String words) {
        double left = hu(level - width / 2);
        double right = hu(level + width / 2);
        d.box(hu(-1000), y, left - hu(-1000), 40, "#000000", GREY);
        d.ramp(left, y, right - left, 40, "#000000", "#ffffff");
        d.box(right, y, hu(1000) - right, 40, WHITE, GREY);
        d.text((left + right) / 2, y + 60, 14, Anchor.MIDDLE, ACCENT, words);
    }

    private static double hu(double value) {
        return 60 + (value + 1000) * 0.35;
    }

    /** Dose index times scan length. */
    public static Diagram doseLength() {
        Diagram d = new Diagram(820, 236);
        d.text(
                20,
                30,
                15,
                Anchor.START,
                GREY,
                "CTDIvol is dose within the scanned slab; DLP also counts how long the slab is");
        scan(d, 60, 160, "CTDIvol 10 mGy, length 20 cm", "DLP 200 mGy·cm");
        scan(d, 440, 320, "CTDIvol 10 mGy, length 40 cm", "DLP 400 mGy·cm");
        return d;
    }

    private static void scan(Diagram d, double x, double length, String top, String bottom) {
        d.box(x, 110, 340, 60, WHITE, INK);
        d.box(x + (340 - length) / 2, 110, length, 60, "#a9c8e6", ACCENT);
        d.label(x + 170, 90, top).text(x + 170, 206, 18, Anchor.MIDDLE, ACCENT, bottom);
        for (int cm = 0; cm <= length / 8; cm += 10) {
            double tick = x + (340 - length) / 2 + 8 * cm;
            d.line(tick, 170, tick, 178, INK, 1.5);
        }
    }

    /** Deviation index as a scale of doublings. */
    public static Diagram exposureIndex() {
        Diagram d = new Diagram(820, 260);
        d.text(20, 30, 15, Anchor.START, GREY, "Deviation index (DI) and the ratio of exposure index to target");
        d.ramp(60, 90, 700, 44, "#f4f7fb", "#6aa0d4");
        int[] indices = {-6, -3, 0, 3, 6};
        String[] ratios = {"1/4", "1/2", "1", "2", "4"};
        for (int i = 0; i < indices.length; i++) {
            double x = 60 + 175 * i;
            d.line(x, 84, x, 140, INK, 2);
            d.text(
                    x,
                    74,
                    16,
                    Anchor.MIDDLE,
                    INK,
                    indices[i] > 0 ? "+" + indices[i] : indices[i] < 0 ? "−" + -indices[i] : "0");
            d.text(x, 164, 16, Anchor.MIDDLE, INK, ratios[i]);
        }
        d.text(60, 200, 14, Anchor.START, GREY, "less signal at the detector, more noise");
        d.text(760, 200, 14, Anchor.END, GREY, "more signal at the detector, less noise");
        d.note(410, 236, "DI = 10 · log10(EI / target EI), rounded values");
        return d;
    }

    /** From what the operator sees to who is called. */
    public static Diagram faultPath() {
        Diagram d = new Diagram(860, 260);
        String[] heads = {"See", "Make safe", "Check", "Record", "Escalate"};
        String[] words = {
            "message or artefact", "stop, patient away", "user tests only", "time, exact words", "physics, service"
        };
        for (int step = 0; step < heads.length; step++) {
            double x = 14 + 170 * step;
            d.box(x, 80, 152, 96, step == 1 ? "#a9c8e6" : PALE, ACCENT);
            d.text(x + 76, 116, 18, Anchor.MIDDLE, INK, heads[step]);
            d.text(x + 76, 146, 12, Anchor.MIDDLE, INK, words[step]);
            if (step < 4) {
                d.arrow(x + 153, 128, x + 169, 128, ACCENT);
            }
        }
        d.text(14, 40, 15, Anchor.START, GREY, "A fault during the list: five steps in this order");
        d.text(14, 220, 14, Anchor.START, GREY, "Covers stay closed: repair belongs to service engineers.");
        return d;
    }
}
