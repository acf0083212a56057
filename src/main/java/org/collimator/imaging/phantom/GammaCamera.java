package org.collimator.imaging.phantom;

/** Nuclear medicine: uniformity floods and a count-limited picture of a gamma camera. */
public final class GammaCamera {
    private static final int SIZE = 320;

    private GammaCamera() {}

    /** The field of view with even counts and the statistical noise of counting. */
    public static Signal flood(long seed, double countsPerPixel) {
        Area field = Area.circle(SIZE / 2.0, SIZE / 2.0, 148);
        Signal mean = new Scene(0).fill(field, countsPerPixel).draw(SIZE, SIZE);
        Signal noise = Signal.noise(SIZE, SIZE, seed);
        return mean.map((x, y, value) -> Math.max(0, value + StrictMath.sqrt(value) * noise.at(x, y)));
    }

    /** A flood with an even field. */
    public static Picture even(long seed) {
        return flood(seed, 120).blurred(0.9, 0.9).between(0, 170);
    }

    /** A flood in which one photomultiplier tube counts too little. */
    public static Picture coldTube(long seed) {
        Signal loss = new Scene(1)
                .fill(Area.circle(212, 118, 24), 0.45)
                .draw(SIZE, SIZE)
                .blurred(5, 5);
        Signal flood = flood(seed, 120).map((x, y, value) -> value * loss.at(x, y));
        return flood.blurred(0.9, 0.9).between(0, 170);
    }

    /** A phantom with one hot and one cold rod, at few and at many counts: noise falls with the square root of the counts. */
    public static Picture fewAndManyCounts(long seed) {
        Scene uptake = new Scene(0)
                .fill(Area.circle(SIZE / 2.0, SIZE / 2.0, 130), 1)
                .fill(Area.circle(110, 150, 20), 2.2)
                .fill(Area.circle(212, 170, 20), 0.25);
        Signal activity = uptake.draw(SIZE, SIZE).blurred(4, 4);
        return counted(activity, seed, 4).beside(counted(activity, seed + 1, 100), 16);
    }

    private static Picture counted(Signal activity, long seed, double counts) {
        Signal noise = Signal.noise(SIZE, SIZE, seed);
        return activity.map(
                        (x, y, value) -> Math.max(0, counts * value + StrictMath.sqrt(counts * value) * noise.at(x, y)))
                .between(0, counts * 2.6);
    }
}
