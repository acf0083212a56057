package org.collimator.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.formdev.flatlaf.FlatLaf;
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
    void theOtherLookIsOneStepAway() {
        Theme.mode(settings, Theme.Mode.LIGHT);
        Theme.swap(settings);
        assertTrue(FlatLaf.isLafDark());
        assertEquals(Theme.Mode.DARK, Theme.mode(settings));
        Theme.swap(settings);
        assertFalse(FlatLaf.isLafDark());
    }
}
