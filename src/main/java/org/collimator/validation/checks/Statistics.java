package org.collimator.validation.checks;

/** The two tests of significance that whole-test rules need. */
final class Statistics {
    static final double ALPHA = 0.05;

    /** Critical values of chi-square at 5 % for 1 to 9 degrees of freedom. */
    private static final double[] CHI_SQUARE = {3.841, 5.991, 7.815, 9.488, 11.070, 12.592, 14.067, 15.507, 16.919};

    private Statistics() {}

    /** The probability of so many successes or more in n trials. */
    static double atLeast(int successes, int n, double p) {
        double probability = 0;
        int first = Math.max(0, successes);
        double logChoose = first <= n ? logChoose(n, first) : 0;
        for (int k = first; k <= n; k++) {
            probability += Math.exp(logChoose + k * Math.log(p) + (n - k) * Math.log1p(-p));
            logChoose += Math.log((double) (n - k) / (k + 1));
        }
        return probability;
    }

    private static double logChoose(int n, int k) {
        double sum = 0;
        int least = Math.min(k, n - k);
        for (int i = 1; i <= least; i++) {
            sum += Math.log((double) (n - least + i) / i);
        }
        return sum;
    }

    /** Whether counts that should be equal differ more than chance explains. */
    static boolean isUneven(int[] counts) {
        int degrees = counts.length - 1;
        if (degrees < 1 || degrees > CHI_SQUARE.length) {
            return false;
        }
        double n = java.util.Arrays.stream(counts).sum();
        double expected = n / counts.length;
        double chi = 0;
        for (int count : counts) {
            chi += (count - expected) * (count - expected) / expected;
        }
        return chi > CHI_SQUARE[degrees - 1];
    }
}
