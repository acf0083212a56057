package org.collimator.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import org.assertj.swing.core.KeyPressInfo;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.collimator.storage.BundledSamples;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.junit.jupiter.api.Test;

/** An instructor opens a course, changes its title, takes that back, does it again and saves. */
class FirstEditIT extends GuiTest {
    @Test
    void aTitleIsTypedUndoneRedoneAndSaved() throws Exception {
        openSample("technician");
        String before = title();
        window.textBox("course.title").focus().pressAndReleaseKey(KeyPressInfo.keyCode(KeyEvent.VK_END));
        window.textBox("course.title").enterText(" and more");
        assertEquals(before + " and more", title());

        window.pressAndReleaseKey(KeyPressInfo.keyCode(KeyEvent.VK_Z).modifiers(KeyEvent.CTRL_MASK));
        assertEquals(before, title(), "typing in one field is one step");
        window.textBox("course.title").requireText(before);
        window.pressAndReleaseKey(
                KeyPressInfo.keyCode(KeyEvent.VK_Z).modifiers(KeyEvent.CTRL_MASK, KeyEvent.SHIFT_MASK));
        assertEquals(before + " and more", title());

        window.pressAndReleaseKey(KeyPressInfo.keyCode(KeyEvent.VK_S).modifiers(KeyEvent.CTRL_MASK));
        Pause.pause(new Condition("saved") {
            @Override
            public boolean test() {
                return GuiActionRunner.execute(() -> !workspace.history().isDirty());
            }
        });
        assertEquals(
                before + " and more",
                CurriculumFolder.open(temp.resolve("technician"), OpenOptions.READ)
                        .curriculum()
                        .title());
        picture("first-edit");
    }

    @Test
    void closingWithUnsavedWorkAsksOnce() throws Exception {
        openSample("technician");
        window.textBox("course.title").focus().enterText("x");
        dialogs.answer(2);
        GuiActionRunner.execute(() -> editor.close());
        assertTrue(GuiActionRunner.execute(() -> editor.frame().isVisible()), "the user stays");
        dialogs.answer(1);
        GuiActionRunner.execute(() -> editor.close());
        assertFalse(GuiActionRunner.execute(() -> editor.frame().isVisible()));
        assertEquals(2, dialogs.told.size());
    }

    @Test
    void whatSomebodyElseHasOpenCanBeReadAndNotTypedInto() throws Exception {
        Path folder = temp.resolve("technician");
        BundledSamples.copy("technician", folder);
        try (CurriculumFolder other = CurriculumFolder.open(folder).folder()) {
            open(folder);
            window.textBox("course.title").requireNotEditable();
            window.panel("notice.read-only").requireVisible();
            assertTrue(workspace.isReadOnly(), () -> "while it is open in " + other.root());
        }
    }

    private String title() {
        return GuiActionRunner.execute(() -> workspace.current().title());
    }
}
