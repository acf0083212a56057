package org.collimator.ui.media;

import java.text.NumberFormat;
import java.util.Locale;

/** Sizes of files as people read them. */
final class Sizes {
    private static final long KILO = 1000;
    private static final long MEGA = KILO * KILO;

    private Sizes() {}

    static String text(long bytes) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault());
        format.setMaximumFractionDigits(1);
        return bytes >= MEGA
                ? format.format(bytes / (double) MEGA) + " MB"
                : format.format(bytes / (double) KILO) + " kB";
    }
}
