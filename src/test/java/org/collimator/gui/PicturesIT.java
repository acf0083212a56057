package org.collimator.gui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.assertj.swing.edt.GuiActionRunner;
import org.collimator.curriculum.Block;
import org.collimator.document.ElementRef;
import org.collimator.ui.kit.Theme;
import org.collimator.ui.session.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pictures of every screen for a person to look at, in {@code target/pictures}; holds only that each screen could be drawn. */
class PicturesIT extends GuiTest {
    @Test
    void everyScreenIsDrawn() throws Exception {
        openSample("foundations");
        GuiActionRunner.execute(() -> Theme.mode(settings, Theme.Mode.LIGHT));
        Map<String, Target> screens = Screens.of(workspace, editor);
        for (Map.Entry<String, Target> screen : screens.entrySet()) {
            GuiActionRunner.execute(() -> workspace.selection().show(screen.getValue()));
            picture("s-" + screen.getKey());
        }
        assertTrue(screens.size() > 15);
    }

    @AfterEach
    void speakEnglishAgain() {
        Locale.setDefault(Locale.UK);
    }

    @Test
    void longFormsAreDrawnWhole() throws Exception {
        openSample("foundations");
        forms("light");
    }

    @Test
    void longFormsAreDrawnDark() throws Exception {
        GuiActionRunner.execute(() -> Theme.mode(settings, Theme.Mode.DARK));
        openSample("foundations");
        forms("dark");
    }

    @Test
    void longFormsAreDrawnLargeInGerman() throws Exception {
        Locale.setDefault(Locale.GERMANY);
        GuiActionRunner.execute(() -> Theme.size(settings, 200));
        openSample("foundations");
        forms("large");
    }

    /** The forms of elements in their whole height, folded and unfolded. */
    private void forms(String look) throws Exception {
        Map<String, Target> forms = new LinkedHashMap<>();
        GuiActionRunner.execute(() -> {
            var course = workspace.current();
            var modules = course.modules();
            forms.put("course", Target.COURSE);
            forms.put(
                    "objective",
                    Target.of(ElementRef.of(modules.get(1).objectives().get(0).id())));
            modules.stream()
                    .flatMap(module -> module.lessons().stream())
                    .filter(lesson -> lesson.blocks().stream().anyMatch(Block.Table.class::isInstance))
                    .findFirst()
                    .ifPresent(lesson -> forms.put("lesson", Target.of(ElementRef.of(lesson.id()))));
            forms.put("media", Target.of(ElementRef.of(course.media().get(0).id())));
        });
        for (Map.Entry<String, Target> form : forms.entrySet()) {
            GuiActionRunner.execute(() -> workspace.selection().show(form.getValue()));
            robot.waitForIdle();
            picture("f-" + look + "-" + form.getKey() + "-folded", "form." + form.getKey());
            unfold();
            picture("f-" + look + "-" + form.getKey(), "form." + form.getKey());
        }
        assertTrue(forms.size() > 3);
    }
}
