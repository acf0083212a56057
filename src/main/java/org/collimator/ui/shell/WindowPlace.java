package org.collimator.ui.shell;

import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import javax.swing.JFrame;
import org.collimator.ui.kit.Settings;

/** Where the window stood and how large it was at the last start; a place that no screen shows any more is not used. */
final class WindowPlace {
    private static final Dimension USUAL = new Dimension(1280, 800);

    private final JFrame frame;
    private final Settings settings;

    WindowPlace(JFrame frame, Settings settings) {
        this.frame = frame;
        this.settings = settings;
    }

    /** Puts the window where it was. */
    void restore() {
        Rectangle bounds = new Rectangle(
                settings.number("window.x", -1),
                settings.number("window.y", -1),
                settings.number("window.width", USUAL.width),
                settings.number("window.height", USUAL.height));
        frame.setSize(bounds.getSize());
        if (bounds.x >= 0 && isOnAScreen(bounds)) {
            frame.setLocation(bounds.getLocation());
        } else {
            frame.setLocationByPlatform(true);
        }
        if (settings.flag("window.maximised", false)) {
            frame.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
    }

    private static boolean isOnAScreen(Rectangle bounds) {
        for (GraphicsDevice device :
                GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices()) {
            GraphicsConfiguration screen = device.getDefaultConfiguration();
            Rectangle seen = screen.getBounds().intersection(bounds);
            if (seen.width > 200 && seen.height > 100) {
                return true;
            }
        }
        return false;
    }

    /** Keeps where it is now. */
    void remember() {
        boolean maximised = (frame.getExtendedState() & Frame.MAXIMIZED_BOTH) == Frame.MAXIMIZED_BOTH;
        settings.put("window.maximised", maximised);
        if (!maximised) {
            settings.put("window.x", Math.max(0, frame.getX()));
            settings.put("window.y", Math.max(0, frame.getY()));
            settings.put("window.width", frame.getWidth());
            settings.put("window.height", frame.getHeight());
        }
    }
}
