package org.collimator.imaging.phantom;

/** Projection radiography: test exposures and a schematic chest. */
public final class Radiographs {
    private static final int SIZE = 512;
    private static final double FULL_SCALE = 4095;
    private static final double MEAN = 2000;

    private Radiographs() {}

    /** A uniform exposure of a 12-bit detector: mean 2000, noise of 20. */
    public static Signal flatField(long seed) {
        return new Scene(MEAN).draw(SIZE, SIZE).withNoise(seed, 20);
    }

    /** The same with one column of the detector that gives nothing. */
    public static Picture deadColumn(long seed, int column) {
        return shown(flatField(seed).map((x, y, value) -> x == column ? 0 : value));
    }

    /** A uniform exposure without any fault. */
    public static Picture uniform(long seed) {
        return shown(flatField(seed));
    }

    /** Interference of a stationary grid with the sampling of the detector: broad stripes. */
    public static Picture moire(long seed) {
        Signal stripes =
                flatField(seed).map((x, y, value) -> value + 260 * StrictMath.sin(2 * Math.PI * (x + 0.12 * y) / 23));
        return shown(stripes);
    }

    /** An exposure that falls off to one side, as behind a focused grid that stands off its centre. */
    public static Picture gridCutOff(long seed) {
        return shown(flatField(seed).map((x, y, value) -> value * (1.25 - 0.95 * x / SIZE)));
    }

    /** A uniform exposure with the faint outline of the object that was exposed before it. */
    public static Picture residualImage(long seed) {
        Scene before = new Scene(0)
                .fill(Area.rectangle(150, 70, 150, 330), -150)
                .fill(Area.circle(225, 150, 46), -40)
                .fill(Area.rectangle(196, 250, 58, 110), -40);
        Signal lag = before.draw(SIZE, SIZE).blurred(1.5, 1.5);
        return shown(flatField(seed).map((x, y, value) -> value + lag.at(x, y)));
    }

    private static Picture shown(Signal counts) {
        return counts.between(0, FULL_SCALE);
    }

    /** Steps of aluminium, 2 to 20 mm: the detector signal behind each step follows the exponential law of attenuation. */
    public static Picture stepWedge(long seed) {
        int step = 48;
        int steps = 10;
        double perMillimetre = 0.11;
        Signal wedge = Signal.of(step * steps + 40, 200, (x, y) -> {
            boolean inside = x >= 20 && x < 20 + step * steps && y >= 30 && y < 170;
            double thickness = inside ? 2 * (Math.floor((x - 20) / step) + 1) : 0;
            return 3900 * StrictMath.exp(-perMillimetre * thickness);
        });
        return wedge.withNoise(seed, 22).between(FULL_SCALE, 0);
    }

    /**
     * A schematic chest seen from the front, drawn to scale: 0.75 mm to the pixel, internal thoracic width 300 mm at its
     * greatest, cardiac width 132 mm at its greatest. The patient's left is on the right of the picture.
     */
    public static Picture chest(long seed) {
        Area cage = Area.ellipse(256, 300, 200, 230, 0).and(Area.rectangle(0, 92, SIZE, SIZE));
        Area rightDome = Area.ellipse(158, 470, 122, 96, 0);
        Area leftDome = Area.ellipse(356, 482, 118, 92, 0);
        Area heart = Area.ellipse(280, 334, 88, 70, 24).and(Area.rectangle(192, 0, 176, SIZE));
        Area widest = Area.ellipse(280, 336, 88, 62, 0);
        Scene scene = new Scene(40)
                .fill(Area.rectangle(196, 0, 120, 80), 110)
                .fill(Area.ellipse(256, 330, 246, 300, 0), 120)
                .fill(cage.without(rightDome).without(leftDome), 52)
                .fill(Area.rectangle(228, 60, 56, 390), 128)
                .fill(heart, 138)
                .fill(widest, 138)
                .fill(cage.and(rightDome), 150)
                .fill(cage.and(leftDome), 146);
        ribs(scene, cage);
        scene.add(Area.band(244, 124, 108, 92, 13), 34)
                .add(Area.band(268, 124, 404, 92, 13), 34)
                .add(Area.rectangle(240, 40, 32, 440), 22)
                .fill(Area.band(256, 40, 256, 190, 12), 92);
        return scene.draw(SIZE, SIZE).blurred(0.9, 0.9).withNoise(seed, 2.2).between(0, 215);
    }

    private static void ribs(Scene scene, Area cage) {
        for (int rib = 0; rib < 8; rib++) {
            double y = 135 + 38 * rib;
            Area outer = Area.ellipse(256, y + 34, 206, 56, 0);
            Area inner = Area.ellipse(256, y + 44, 204, 52, 0);
            scene.add(cage.and(outer.without(inner)).and(Area.rectangle(0, 0, SIZE, y + 36)), 16);
        }
    }
}
