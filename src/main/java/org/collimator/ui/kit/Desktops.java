package org.collimator.ui.kit;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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
            return opener(address.toString());
        }
        return opener(address.toString());
    }

    /** Shows a folder in the file browser; false where there is none. */
    public static boolean openFolder(Path folder) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
                Desktop.getDesktop().open(folder.toFile());
                return true;
            }
        } catch (IOException noProgram) {
            return opener(folder.toString());
        }
        return opener(folder.toString());
    }

    private static boolean opener(String what) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", what)
                : List.of(system.contains("mac") ? "open" : "xdg-open", what);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException noProgram) {
            return false;
        }
    }
}
