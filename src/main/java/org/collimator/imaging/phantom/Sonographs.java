package org.collimator.imaging.phantom;

/** Ultrasound: a test block with speckle, drawn as a linear probe at the top would show it. */
public final class Sonographs {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 460;

    private Sonographs() {}

    /** Two cysts with enhancement behind them, one strong reflector with a shadow, a column of fine wires. */
    public static Picture block(long seed) {
        Scene tissue = new Scene(1)
                .fill(Area.circle(118, 150, 38), 0.03)
                .fill(Area.circle(118, 320, 22), 0.03)
                .fill(Area.ellipse(290, 180, 34, 10, 0), 9);
        for (int wire = 0; wire < 7; wire++) {
            tissue.fill(Area.circle(205, 70 + 56 * wire, 1.6), 14);
        }
        Signal echo = tissue.draw(WIDTH, HEIGHT).blurred(1.2, 0.6);
        Signal real = Signal.noise(WIDTH, HEIGHT, seed).blurred(1.9, 0.9);
        Signal imaginary = Signal.noise(WIDTH, HEIGHT, seed + 1).blurred(1.9, 0.9);
        Signal amplitude = echo.map((x, y, value) -> {
            double speckle = StrictMath.hypot(real.at(x, y), imaginary.at(x, y)) * 4;
            double specular = value > 3 ? value : 0;
            return (value * speckle + specular) * behind(x, y);
        });
        Signal decibels = amplitude.map((x, y, value) -> 20 * StrictMath.log10(value + 0.004) - 0.006 * y);
        return decibels.between(-34, 24);
    }

    /** What the way there and back leaves: more behind fluid, nearly nothing behind the reflector. */
    private static double behind(int x, int y) {
        boolean largeCyst = Math.abs(x - 118) < 34 && y > 186;
        boolean smallCyst = Math.abs(x - 118) < 18 && y > 341;
        boolean shadow = Math.abs(x - 290) < 32 && y > 190;
        return (largeCyst ? 1.9 : 1) * (smallCyst ? 1.5 : 1) * (shadow ? 0.04 : 1);
    }
}
