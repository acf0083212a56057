package org.collimator.ui.kit;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.collimator.preview.SystemOpener;

/** Hands addresses and folders to the programs that the system has for them. */
public final class Desktops {
    private Desktops() {}

    /** Opens an address in the browser; false where there is none. */
    public static boolean browse(URI address) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(address);
                return true;
            }
        } catch (IOException noBrowser) {
            return SystemOpener.open(address.toString());
        }
        return SystemOpener.open(address.toString());
    }

    /** Shows a folder in the file browser; false where there is none. */
    public static boolean openFolder(Path folder) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
                Desktop.getDesktop().open(folder.toFile());
                return true;
            }
        } catch (IOException noProgram) {
            return SystemOpener.open(folder.toString());
        }
        return SystemOpener.open(folder.toString());
    }
}
