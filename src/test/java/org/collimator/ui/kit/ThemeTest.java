package org.collimator.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.formdev.flatlaf.FlatLaf;
import org.collimator.ui.SameThreadTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThemeTest {
    private final Settings settings = Settings.inMemory();
    private final SameThreadTasks tasks = new SameThreadTasks();

    @AfterEach
    void backToLight() {
        SystemTheme.keep(false);
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
