package org.collimator.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Prints one line a figure, with its target where it has one. */
final class Report {
    private static final String LINE = "%-58s %12s %12s%n";

    private final PrintStream out;

    Report(PrintStream out, String title) {
        this.out = out;
        out.printf("%n%s (load of the machine %.1f)%n", title, load());
        out.printf(LINE, "figure", "measured", "target");
    }

    private static double load() {
        return java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** What a ratio stands on. */
    void seconds(String figure, double seconds) {
        line(figure, duration(seconds), "");
    }

    void seconds(String figure, double seconds, double most) {
        line(figure, duration(seconds), "<= " + duration(most));
    }

    void ratio(String figure, double ratio, double most) {
        line(figure, number(ratio), "<= " + number(most));
    }

    void ratio(String figure, double ratio) {
        line(figure, number(ratio), "");
    }

    void size(String figure, double size, double most, String unit) {
        line(figure, String.format(Locale.ROOT, "%.0f %s", size, unit), "<= " + (long) most + " " + unit);
    }

    private void line(String figure, String measured, String target) {
        out.printf(LINE, figure, measured, target);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String duration(double seconds) {
        return seconds >= 0.1
                ? String.format(Locale.ROOT, "%.2f s", seconds)
                : String.format(Locale.ROOT, "%.3f ms", seconds * 1000);
    }
}
