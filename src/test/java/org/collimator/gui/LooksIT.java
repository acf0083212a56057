package org.collimator.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JPanel;
import org.assertj.swing.edt.GuiActionRunner;
import org.collimator.ui.kit.Theme;
import org.junit.jupiter.api.Test;

/** The window in its looks; the pictures go to {@code target/pictures}. */
class LooksIT extends GuiTest {
    @Test
    void lightDarkAndLargeShowTheSameCourse() throws Exception {
        openSample("foundations");
        GuiActionRunner.execute(() -> Theme.mode(settings, Theme.Mode.LIGHT));
        picture("course-light");
        Color light = background();
        GuiActionRunner.execute(() -> Theme.mode(settings, Theme.Mode.DARK));
        picture("course-dark");
        assertTrue(brightness(background()) < brightness(light), "the dark look is darker");
        GuiActionRunner.execute(() -> Theme.size(settings, 200));
        picture("course-200");
        assertEquals("200", settings.get("theme.size", ""));
    }

    @Test
    void theColumnsFoldAndTheGuideOpens() throws Exception {
        openSample("foundations");
        GuiActionRunner.execute(() -> editor.actions().get("view.strip").actionPerformed(null));
        GuiActionRunner.execute(() -> editor.actions().get("help.guide").actionPerformed(null));
        window.textBox("help.search").enterText("journal");
        assertEquals(1, window.list("help.chapters").contents().length, "one chapter speaks of the journal");
        picture("guide");
        GuiActionRunner.execute(() -> editor.actions().get("help.keys").actionPerformed(null));
        picture("keys");
    }

    /** Else Swing keeps the keys of its buttons, and with them the window and its course, until the program ends. */
    @Test
    void aClosedWindowIsLeftAloneWhenTheLookChanges() throws Exception {
        openSample("technician");
        AtomicInteger told = new AtomicInteger();
        GuiActionRunner.execute(() -> {
            editor.frame().getLayeredPane().add(new JPanel() {
                @Override
                public void updateUI() {
                    super.updateUI();
                    told.incrementAndGet();
                }
            });
            told.set(0);
            Theme.mode(settings, Theme.Mode.DARK);
            assertEquals(1, told.get(), "an open window follows");
            editor.frame().dispose();
            Theme.mode(settings, Theme.Mode.LIGHT);
        });
        assertEquals(1, told.get());
    }

    private Color background() {
        return GuiActionRunner.execute(() -> editor.frame().getContentPane().getBackground());
    }

    private static int brightness(Color colour) {
        return colour.getRed() + colour.getGreen() + colour.getBlue();
    }
}
