package org.collimator.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.formdev.flatlaf.FlatLaf;
import java.awt.Color;
import java.awt.Component;
import java.util.List;
import javax.swing.Icon;
import javax.swing.UIManager;
import org.collimator.ui.SameThreadTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThemeTest {
    private final Settings settings = Settings.inMemory();
    private final SameThreadTasks tasks = new SameThreadTasks();

    @AfterEach
    void backToLight() {
        SystemTheme.keep(false);
        Theme.size(settings, 100);
        Theme.accent(settings, "teal");
        Theme.mode(settings, Theme.Mode.LIGHT);
    }

    @Test
    void theLookFollowsTheSystemWhereItIsAskedTo() {
        SystemTheme.keep(false);
        Theme.mode(settings, Theme.Mode.SYSTEM);
        assertFalse(FlatLaf.isLafDark());
        Theme.follow(settings, tasks, () -> true);
        assertTrue(FlatLaf.isLafDark());
        Theme.size(settings, 110);
        assertTrue(FlatLaf.isLafDark(), "what the system said is remembered");
        Theme.follow(settings, tasks, () -> false);
        assertFalse(FlatLaf.isLafDark());
    }

    @Test
    void whoChoseALookIsNotAskedAbout() {
        Theme.mode(settings, Theme.Mode.LIGHT);
        Theme.follow(settings, tasks, () -> {
            throw new AssertionError("the system was asked");
        });
        assertFalse(FlatLaf.isLafDark());
    }

    /** FlatLaf grows what it draws in quarters, so not to the very pixel. */
    @Test
    void boxesAndIconsGrowWithTheText() {
        Theme.size(settings, 100);
        List<Icon> icons =
                List.of(UIManager.getIcon("CheckBox.icon"), UIManager.getIcon("RadioButton.icon"), Icons.small("add"));
        List<Integer> before = icons.stream().map(Icon::getIconWidth).toList();
        Theme.size(settings, 200);
        for (int i = 0; i < icons.size(); i++) {
            assertTrue(icons.get(i).getIconWidth() >= 1.6 * before.get(i), "icon " + i);
        }
    }

    @Test
    void rowsOfAListGrowWithTheText() {
        Theme.size(settings, 100);
        EvenRows<String> list = new EvenRows<>(new ListRows<>());
        list.setPrototypeCellValue("X");
        int before = list.getFixedCellHeight();
        Theme.size(settings, 200);
        list.updateUI();
        assertTrue(list.getFixedCellHeight() >= 1.6 * before, before + " and " + list.getFixedCellHeight());
    }

    @Test
    void aMessageStaysWithinTheWindowBelowIt() {
        Theme.size(settings, 200);
        Component words = SwingDialogs.wrapped("Unsaved work was found. ".repeat(40), 900);
        assertTrue(words.getPreferredSize().width <= 900 - 120, words.getPreferredSize()::toString);
        Theme.size(settings, 100);
        Component usual = SwingDialogs.wrapped("Unsaved work was found. ".repeat(40), 2400);
        assertTrue(usual.getPreferredSize().width <= 720, usual.getPreferredSize()::toString);
    }

    @Test
    void whatIsSelectedCanBeReadInEveryAccentAndLook() {
        for (Theme.Mode mode : List.of(Theme.Mode.LIGHT, Theme.Mode.DARK)) {
            Theme.mode(settings, mode);
            for (String accent : Theme.accents()) {
                Theme.accent(settings, accent);
                for (String part : List.of("Tree", "List", "Table", "TextField", "MenuItem", "ComboBox")) {
                    double contrast = contrast(
                            UIManager.getColor(part + ".selectionForeground"),
                            UIManager.getColor(part + ".selectionBackground"));
                    assertTrue(contrast >= 4.5, mode + " " + accent + " " + part + " " + contrast);
                }
            }
        }
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Test
    void theOtherLookIsOneStepAway() {
        Theme.mode(settings, Theme.Mode.LIGHT);
        Theme.swap(settings);
        assertTrue(FlatLaf.isLafDark());
        assertEquals(Theme.Mode.DARK, Theme.mode(settings));
        Theme.swap(settings);
        assertFalse(FlatLaf.isLafDark());
    }
}
