package org.collimator.preview;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Hands an address or a path to the program that the system has for it, without AWT, which needs a display of its own. */
public final class SystemOpener {
    private SystemOpener() {}

    /** False where there is no such program. */
    public static boolean open(String what) {
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
