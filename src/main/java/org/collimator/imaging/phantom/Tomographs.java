package org.collimator.imaging.phantom;

/** Computed tomography: slices in Hounsfield units. */
public final class Tomographs {
    private static final int SIZE = 384;
    private static final double CENTRE = SIZE / 2.0;
    private static final double AIR = -1000;

    private Tomographs() {}

    /** A disc of 35 HU in air with one insert of 30 and one of 40 HU, and four of air, fat, water and bone. */
    public static Signal inserts(long seed) {
        Scene scene = new Scene(AIR)
                .fill(Area.circle(CENTRE, CENTRE, 170), 35)
                .fill(Area.circle(CENTRE - 56, CENTRE, 30), 30)
                .fill(Area.circle(CENTRE + 56, CENTRE, 30), 40)
                .fill(Area.circle(CENTRE, CENTRE - 118, 18), AIR)
                .fill(Area.circle(CENTRE, CENTRE + 118, 18), 900)
                .fill(Area.circle(CENTRE - 92, CENTRE - 92, 18), -100)
                .fill(Area.circle(CENTRE + 92, CENTRE + 92, 18), 0);
        return scene.draw(SIZE, SIZE).blurred(0.7, 0.7).withNoise(seed, 1.6);
    }

    /** A disc of water in air. */
    public static Signal water(long seed) {
        return new Scene(AIR)
                .fill(Area.circle(CENTRE, CENTRE, 165), 0)
                .draw(SIZE, SIZE)
                .withNoise(seed, 5);
    }

    /** Water with the rings that a badly calibrated detector element leaves. */
    public static Signal rings(long seed) {
        return water(seed).map((x, y, value) -> {
            double r = StrictMath.hypot(x + 0.5 - CENTRE, y + 0.5 - CENTRE);
            boolean inside = r < 165;
            double ring = Math.abs(r - 62) < 1.6 ? 42 : Math.abs(r - 101) < 1.2 ? -36 : 0;
            return inside ? value + ring : value;
        });
    }

    /** Water with a piece of metal and the bright and dark streaks around it. */
    public static Signal streaks(long seed) {
        double cx = CENTRE + 38;
        double cy = CENTRE - 22;
        return water(seed).map((x, y, value) -> {
            double dx = x + 0.5 - cx;
            double dy = y + 0.5 - cy;
            double r = StrictMath.hypot(dx, dy);
            boolean inside = StrictMath.hypot(x + 0.5 - CENTRE, y + 0.5 - CENTRE) < 165;
            if (r < 13) {
                return 3000;
            }
            double angle = StrictMath.atan2(dy, dx);
            double streak = 170 * StrictMath.sin(14 * angle) * StrictMath.exp(-r / 90);
            return inside ? value + streak : value;
        });
    }

    /**
     * A head after the test picture of Shepp and Logan (IEEE Trans Nucl Sci 1974;21:21-43), with own values in Hounsfield units:
     * ellipses for skull, brain, ventricles and small structures.
     */
    public static Signal head(long seed) {
        double k = 178;
        Scene scene = new Scene(AIR)
                .fill(Area.ellipse(CENTRE, CENTRE, 0.76 * k, 0.99 * k, 0), 30)
                .fill(Area.ellipse(CENTRE, CENTRE, 0.72 * k, 0.95 * k, 0), 950)
                .fill(Area.ellipse(CENTRE, CENTRE + 0.01 * k, 0.662 * k, 0.874 * k, 0), 34)
                .fill(Area.ellipse(CENTRE + 0.2 * k, CENTRE, 0.11 * k, 0.31 * k, 18), 6)
                .fill(Area.ellipse(CENTRE - 0.2 * k, CENTRE, 0.14 * k, 0.37 * k, -18), 6)
                .fill(Area.ellipse(CENTRE, CENTRE - 0.4 * k, 0.2 * k, 0.22 * k, 0), 42)
                .fill(Area.circle(CENTRE, CENTRE - 0.1 * k, 0.046 * k), 48)
                .fill(Area.circle(CENTRE, CENTRE + 0.1 * k, 0.046 * k), 48)
                .fill(Area.ellipse(CENTRE - 0.08 * k, CENTRE + 0.605 * k, 0.046 * k, 0.023 * k, 0), 60)
                .fill(Area.circle(CENTRE, CENTRE + 0.606 * k, 0.023 * k), 60)
                .fill(Area.ellipse(CENTRE + 0.06 * k, CENTRE + 0.605 * k, 0.023 * k, 0.046 * k, 0), 60);
        return scene.draw(SIZE, SIZE).blurred(0.8, 0.8).withNoise(seed, 2.5);
    }
}
