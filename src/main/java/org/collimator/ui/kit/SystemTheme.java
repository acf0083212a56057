package org.collimator.ui.kit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Asks the system whether it is set to dark. */
final class SystemTheme {
    private static final long PATIENCE_MILLIS = 400;

    private static volatile @Nullable Boolean known;

    private SystemTheme() {}

    /** What the system said last; it is asked where it never was. */
    static boolean isDark() {
        Boolean last = known;
        return last == null ? ask() : last;
    }

    /** What the system says now; takes a moment. */
    static boolean ask() {
        boolean dark = isDarkNow();
        keep(dark);
        return dark;
    }

    /** The system said this. */
    static void keep(boolean dark) {
        known = dark;
    }

    /** True where the system says so; false where it says nothing. */
    private static boolean isDarkNow() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return answers(List.of("defaults", "read", "-g", "AppleInterfaceStyle"), "dark");
        }
        if (system.contains("win")) {
            String key = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
            return answers(List.of("reg", "query", key, "/v", "AppsUseLightTheme"), "0x0");
        }
        return System.getenv("DBUS_SESSION_BUS_ADDRESS") != null
                && answers(List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme"), "dark");
    }

    private static boolean answers(List<String> command, String expected) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return false;
            }
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.exitValue() == 0 && answer.toLowerCase(Locale.ROOT).contains(expected);
        } catch (IOException noAnswer) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
