package org.collimator.ui.kit;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.swing.Icon;
import javax.swing.UIManager;

/**
 * The editor's icons: one family, drawn for it, 1.5 pixel strokes on a grid of 20, coloured by the theme. They stand in
 * {@code org/collimator/ui/icons}; the kinds of questions bring their own. The same icon is made once, whoever asks for it.
 */
public final class Icons {
    private static final String FOLDER = "org/collimator/ui/icons/";

    private static final Map<String, Icon> MADE = new ConcurrentHashMap<>();

    private Icons() {}

    /** An icon of 16 pixels, for menus, trees and tables. */
    public static Icon small(String name) {
        return icon(path(name), 16, "Label.foreground");
    }

    /** An icon of 20 pixels, for the toolbar. */
    public static Icon large(String name) {
        return icon(path(name), 20, "Label.foreground");
    }

    /** An icon of any size in the colour of a theme key, such as {@code Collimator.error}. */
    public static Icon coloured(String name, int size, String colourKey) {
        return icon(path(name), size, colourKey);
    }

    /** The icon of a kind of question. */
    public static Icon ofKind(String kindId, int size) {
        return ofKind(kindId, size, "Label.foreground");
    }

    /** The icon of a kind of question in the colour of a theme key. */
    public static Icon ofKind(String kindId, int size, String colourKey) {
        return icon("org/collimator/question/" + kindId + "/icon.svg", size, colourKey);
    }

    /** Whether there is an icon of this name. */
    public static boolean exists(String name) {
        URL found = Icons.class.getClassLoader().getResource(path(name));
        return found != null;
    }

    private static String path(String name) {
        return FOLDER + name + ".svg";
    }

    private static Icon icon(String path, int size, String colourKey) {
        return MADE.computeIfAbsent(path + ' ' + size + ' ' + colourKey, key -> make(path, size, colourKey));
    }

    private static Icon make(String path, int size, String colourKey) {
        FlatSVGIcon icon = new FlatSVGIcon(path, size, size, Icons.class.getClassLoader());
        icon.setColorFilter(new FlatSVGIcon.ColorFilter(drawn -> {
            Color themed = UIManager.getColor(colourKey);
            return themed == null ? drawn : themed;
        }));
        return new DrawnIcon(icon, colourKey);
    }
}
