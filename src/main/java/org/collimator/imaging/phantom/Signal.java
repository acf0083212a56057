package org.collimator.imaging.phantom;

import java.util.Random;

/**
 * A picture as values of a physical quantity, such as Hounsfield units, counts or echo amplitudes, before they become grey.
 * Immutable.
 */
public final class Signal {
    private static final int SAMPLES = 3;

    private final int width;
    private final int height;
    private final double[] values;

    private Signal(int width, int height, double[] values) {
        this.width = width;
        this.height = height;
        this.values = values;
    }

    /** A quantity at a place, in pixels from the left upper corner. */
    @FunctionalInterface
    public interface Source {
        double at(double x, double y);
    }

    /** A new value for a pixel. */
    @FunctionalInterface
    public interface Change {
        double of(int x, int y, double value);
    }

    /** The source, averaged over nine points of each pixel, so that edges are smooth. */
    public static Signal of(int width, int height, Source source) {
        double[] values = new double[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                values[y * width + x] = mean(source, x, y);
            }
        }
        return new Signal(width, height, values);
    }

    private static double mean(Source source, int x, int y) {
        double sum = 0;
        for (int j = 0; j < SAMPLES; j++) {
            for (int i = 0; i < SAMPLES; i++) {
                sum += source.at(x + (i + 0.5) / SAMPLES, y + (j + 0.5) / SAMPLES);
            }
        }
        return sum / (SAMPLES * SAMPLES);
    }

    /** Normally distributed values with mean 0 and standard deviation 1. */
    public static Signal noise(int width, int height, long seed) {
        Random random = new Random(seed);
        double[] values = new double[width * height];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextGaussian();
        }
        return new Signal(width, height, values);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The value of a pixel; beyond the border that of the nearest one. */
    public double at(int x, int y) {
        int column = Math.max(0, Math.min(width - 1, x));
        int row = Math.max(0, Math.min(height - 1, y));
        return values[row * width + column];
    }

    /** Each pixel changed on its own. */
    public Signal map(Change change) {
        double[] changed = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            changed[i] = change.of(i % width, i / width, values[i]);
        }
        return new Signal(width, height, changed);
    }

    /** The same with normally distributed noise of the given standard deviation. */
    public Signal withNoise(long seed, double sigma) {
        Signal noise = noise(width, height, seed);
        return map((x, y, value) -> value + sigma * noise.at(x, y));
    }

    /** Blurred with a Gaussian of the given standard deviations in pixels; 0 leaves a direction as it is. */
    public Signal blurred(double sigmaX, double sigmaY) {
        double[] across = kernel(sigmaX);
        double[] down = kernel(sigmaY);
        Signal once = map((x, y, value) -> convolve(across, x, y, 1, 0));
        return once.map((x, y, value) -> once.convolve(down, x, y, 0, 1));
    }

    private double convolve(double[] kernel, int x, int y, int stepX, int stepY) {
        int reach = kernel.length / 2;
        double sum = 0;
        for (int k = -reach; k <= reach; k++) {
            sum += kernel[k + reach] * at(x + k * stepX, y + k * stepY);
        }
        return sum;
    }

    private static double[] kernel(double sigma) {
        int reach = (int) Math.ceil(3 * sigma);
        double[] kernel = new double[2 * reach + 1];
        double sum = 0;
        for (int k = -reach; k <= reach; k++) {
            kernel[k + reach] = sigma == 0 ? 1 : StrictMath.exp(-k * k / (2 * sigma * sigma));
            sum += kernel[k + reach];
        }
        for (int k = 0; k < kernel.length; k++) {
            kernel[k] /= sum;
        }
        return kernel;
    }

    /** Grey from the value shown black to the value shown white; black may be the greater one, which inverts. */
    public Picture between(double black, double white) {
        byte[] grey = new byte[values.length];
        for (int i = 0; i < grey.length; i++) {
            double share = (values[i] - black) / (white - black);
            grey[i] = (byte) Math.round(255 * Math.max(0, Math.min(1, share)));
        }
        return new Picture(width, height, grey);
    }

    /** Grey by the teaching form of a window: from level minus half the width to level plus half the width. */
    public Picture window(double windowWidth, double level) {
        return between(level - windowWidth / 2, level + windowWidth / 2);
    }
}
