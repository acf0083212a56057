package org.collimator.ui.kit;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;

/** Shows pages of the web in the user's browser. */
public final class Web {
    private Web() {}

    /**
     * Opens an address; blocks for as long as the system needs to find the browser, so not on the event thread.
     *
     * @throws IOException where there is no browser to be found
     */
    public static void open(URI address) throws IOException {
        if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
            Desktop.getDesktop().browse(address);
        } else {
            new ProcessBuilder("xdg-open", address.toString()).start();
        }
    }
}
