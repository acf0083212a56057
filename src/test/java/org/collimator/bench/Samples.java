package org.collimator.bench;

import java.util.Arrays;

/** Durations of one piece of work, done again and again. */
final class Samples {
    private final double[] sorted;

    private Samples(double[] sorted) {
        this.sorted = sorted;
    }

    /** Work that takes as long as it says or, where it says nothing itself, as the clock says. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Seconds of some runs. */
    static Samples of(double... seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return new Samples(sorted);
    }

    /** Runs the work unmeasured first, then measured. */
    static Samples measure(int warmUps, int runs, Work work) throws Exception {
        for (int i = 0; i < warmUps; i++) {
            work.run();
        }
        double[] seconds = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.run();
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        return of(seconds);
    }

    double median() {
        return at(0.5);
    }

    /** The value below which this part of the runs lies. */
    double at(double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
    }
}
