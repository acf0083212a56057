package org.collimator.imaging.phantom;

/** Magnetic resonance: a head-like slice in signal units, and what goes wrong with it. */
public final class Resonance {
    private static final int SIZE = 320;
    private static final double CENTRE = SIZE / 2.0;

    private Resonance() {}

    /** A slice in which fluid is bright, as with T2 weighting. */
    public static Signal slice(long seed) {
        Scene scene = new Scene(0)
                .fill(Area.ellipse(CENTRE, CENTRE, 108, 134, 0), 170)
                .fill(Area.ellipse(CENTRE, CENTRE, 102, 128, 0), 12)
                .fill(Area.ellipse(CENTRE, CENTRE, 96, 121, 0), 215)
                .fill(Area.ellipse(CENTRE, CENTRE, 92, 117, 0), 120)
                .fill(Area.ellipse(CENTRE, CENTRE, 74, 96, 0), 82)
                .fill(Area.ellipse(CENTRE - 18, CENTRE - 6, 11, 40, -12), 225)
                .fill(Area.ellipse(CENTRE + 18, CENTRE - 6, 11, 40, 12), 225)
                .fill(Area.ellipse(CENTRE, CENTRE + 48, 16, 12, 0), 104);
        return scene.draw(SIZE, SIZE).blurred(0.9, 0.9).withNoise(seed, 3);
    }

    /** Copies of the moving slice along the phase-encoding direction, here from top to bottom. */
    public static Signal ghosts(long seed) {
        Signal still = slice(seed);
        return still.map((x, y, value) -> {
            double ghost = 0;
            for (int order = 1; order <= 3; order++) {
                ghost += 0.11 / order * (wrapped(still, x, y + 46 * order) + wrapped(still, x, y - 46 * order));
            }
            return 0.9 * value + ghost;
        });
    }

    private static double wrapped(Signal signal, int x, int y) {
        return signal.at(x, Math.floorMod(y, SIZE));
    }

    /** A field of view that is too small in the phase-encoding direction: what lies beyond folds in from the other side. */
    public static Signal wrapAround(long seed) {
        Signal whole = slice(seed);
        int field = 210;
        int top = (SIZE - field) / 2;
        return whole.map((x, y, value) -> {
            if (y < top || y >= top + field) {
                return 0;
            }
            double folded = value;
            folded += y + field < SIZE ? whole.at(x, y + field) : 0;
            folded += y - field >= 0 ? whole.at(x, y - field) : 0;
            return folded;
        });
    }

    /** Grey for the values above. */
    public static Picture shown(Signal signal) {
        return signal.between(0, 240);
    }
}
