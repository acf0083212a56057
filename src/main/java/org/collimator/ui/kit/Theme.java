package org.collimator.ui.kit;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Font;
import java.awt.Window;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;

/**
 * The look of the editor: light, dark or as the system has it, an accent, and the size of text. What differs from FlatLaf stands in
 * {@code org/collimator/ui/theme}. On the event thread.
 */
public final class Theme {
    /** The sizes of text that can be chosen, in per cent. */
    public static final List<Integer> SIZES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    private static final String MODE = "theme.mode";
    private static final String SIZE = "theme.size";
    private static final String ACCENT = "theme.accent";

    private Theme() {}

    /** Light, dark, or as the system has it. */
    public enum Mode {
        LIGHT,
        DARK,
        SYSTEM;

        /** The id in the settings. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Mode ofId(String id) {
            for (Mode mode : values()) {
                if (mode.id().equals(id)) {
                    return mode;
                }
            }
            return SYSTEM;
        }
    }

    /** The colours that the accent can have, by their ids; each meets 4.5:1 against white text. */
    public static final Map<String, String> ACCENTS =
            Map.of("teal", "#0b7285", "blue", "#1c64c8", "violet", "#7048c8", "rose", "#c2255c", "slate", "#495a6b");

    /** The ids of the accents in the order of the menu. */
    public static List<String> accents() {
        return ACCENTS.keySet().stream().sorted().toList();
    }

    /** Sets the look that the settings ask for; open windows follow. */
    public static void apply(Settings settings) {
        FlatLaf.registerCustomDefaultsSource("org.collimator.ui.theme");
        boolean dark = switch (mode(settings)) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> SystemTheme.isDark();
        };
        FlatLaf.setGlobalExtraDefaults(
                Map.of("@accentColor", dark ? lighter(accent(settings)) : ACCENTS.get(accent(settings))));
        FlatLaf look = dark ? new FlatDarkLaf() : new FlatLightLaf();
        UIManager.put("defaultFont", null);
        FlatLaf.setup(look);
        LookKeys.free();
        Font usual = UIManager.getFont("defaultFont");
        if (usual != null && size(settings) != 100) {
            UIManager.put("defaultFont", usual.deriveFont(usual.getSize2D() * size(settings) / 100f));
        }
        updateOpenWindows();
    }

    /**
     * Windows that are closed are left out: Swing would enter the keys of their buttons anew and so keep them, and all that they show,
     * until the program ends.
     */
    private static void updateOpenWindows() {
        for (Window window : Window.getWindows()) {
            if (window.isDisplayable()) {
                SwingUtilities.updateComponentTreeUI(window);
            }
        }
    }

    /**
     * Asks the system once more, where it is to be followed, as when a window gets the focus: who sets the system to dark has gone to
     * another window for it. Open windows follow.
     */
    public static void follow(Settings settings, Tasks tasks) {
        follow(settings, tasks, SystemTheme::ask);
    }

    static void follow(Settings settings, Tasks tasks, BooleanSupplier system) {
        if (mode(settings) == Mode.SYSTEM) {
            tasks.quietly(signal -> system.getAsBoolean(), dark -> follow(settings, dark), silent -> {});
        }
    }

    private static void follow(Settings settings, boolean dark) {
        SystemTheme.keep(dark);
        if (mode(settings) == Mode.SYSTEM && FlatLaf.isLafDark() != dark) {
            apply(settings);
        }
    }

    private static String lighter(String accent) {
        return "lighten(" + ACCENTS.get(accent) + ",18%)";
    }

    /** Which look is chosen. */
    public static Mode mode(Settings settings) {
        return Mode.ofId(settings.get(MODE, Mode.SYSTEM.id()));
    }

    /** Chooses a look. */
    public static void mode(Settings settings, Mode mode) {
        settings.put(MODE, mode.id());
        apply(settings);
    }

    /** Chooses the look that is not shown now: dark where it is light. */
    public static void swap(Settings settings) {
        mode(settings, FlatLaf.isLafDark() ? Mode.LIGHT : Mode.DARK);
    }

    /** The size of text in per cent. */
    public static int size(Settings settings) {
        return Math.max(80, Math.min(200, settings.number(SIZE, 100)));
    }

    /** Chooses the size of text in per cent. */
    public static void size(Settings settings, int percent) {
        settings.put(SIZE, percent);
        apply(settings);
    }

    /** The id of the accent. */
    public static String accent(Settings settings) {
        String chosen = settings.get(ACCENT, "teal");
        return ACCENTS.containsKey(chosen) ? chosen : "teal";
    }

    /** Chooses an accent by its id. */
    public static void accent(Settings settings, String id) {
        settings.put(ACCENT, id);
        apply(settings);
    }
}
