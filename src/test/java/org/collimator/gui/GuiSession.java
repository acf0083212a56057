package org.collimator.gui;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Chooses the back end of AWT before any test class can touch it: a toolkit that draws into memory on Java 17 to 21, a display
 * elsewhere or with {@code -Dgui.backend=x11}.
 */
public final class GuiSession implements LauncherSessionListener {
    private static volatile boolean available;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("gui.tests")) {
            return;
        }
        String display = System.getenv("DISPLAY");
        boolean memory = !"x11".equals(System.getProperty("gui.backend"))
                && Runtime.version().feature() <= 21;
        if (memory) {
            CacioBoot.install();
            available = true;
        } else if (display != null && !display.isBlank()) {
            System.setProperty("java.awt.headless", "false");
            available = true;
        }
    }

    /** Whether windows can be shown. */
    static boolean available() {
        if (!available && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(
                    "windows need Java 17 to 21 or a display; with CI=true nothing may be skipped");
        }
        return available;
    }
}
