package org.collimator.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.swing.Action;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.KeyStroke;
import javax.swing.table.JTableHeader;
import org.assertj.swing.edt.GuiActionRunner;
import org.collimator.question.QuestionKind;
import org.collimator.ui.Parts;
import org.collimator.ui.kit.KindWords;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.Theme;
import org.collimator.ui.session.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every screen of the window: names for screen readers, mnemonics, text that fits, words that come from bundles. */
class ScreensIT extends GuiTest {
    @AfterEach
    void speakEnglishAgain() {
        Locale.setDefault(Locale.UK);
    }

    @Test
    void everyControlHasANameAndNoMenuHasTwoOfTheSameMnemonic() throws Exception {
        openSample("foundations");
        List<String> faults = new ArrayList<>();
        Screens.of(workspace, editor).forEach((name, target) -> {
            show(target);
            faults.addAll(GuiActionRunner.execute(() ->
                    new ScreenWalk(name).names(editor.frame().getContentPane()).faults()));
        });
        faults.addAll(GuiActionRunner.execute(() -> {
            ScreenWalk walk = new ScreenWalk("menus");
            for (Component menu : editor.frame().getJMenuBar().getComponents()) {
                walk.mnemonics((JMenu) menu);
            }
            return walk.faults();
        }));
        assertEquals("", String.join("\n", new TreeSet<>(faults)));
    }

    @Test
    void everyActionHasItsOwnKeys() throws Exception {
        openSample("foundations");
        Map<String, String> seen = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        GuiActionRunner.execute(() -> editor.actions().all().forEach(action -> {
            String keys = action.keysText();
            String before = keys.isEmpty() ? "" : seen.put(keys, action.key());
            if (keys.isEmpty()) {
                faults.add(action.key() + " has no keys");
            } else if (before != null) {
                faults.add(action.key() + " has the keys of " + before + ": " + keys);
            }
        }));
        assertEquals("", String.join("\n", faults));
    }

    /** What has the focus, and what is around it, is asked for a key before the menus are. */
    @Test
    void noKeyOfAnActionIsTakenByTheLook() throws Exception {
        openSample("foundations");
        Map<KeyStroke, String> keys = new LinkedHashMap<>();
        GuiActionRunner.execute(() -> editor.actions().all().forEach(action -> {
            if (action.getValue(Action.ACCELERATOR_KEY) instanceof KeyStroke stroke) {
                keys.put(stroke, action.key());
            }
        }));
        List.of("cut", "copy", "paste", "delete")
                .forEach(ofTexts -> keys.values().remove("element." + ofTexts));
        keys.values().removeAll(List.of("outline.rename", "question.convert")); // begin a cell, lead to a link
        Set<String> faults = new TreeSet<>();
        Screens.of(workspace, editor).forEach((name, target) -> {
            show(target);
            GuiActionRunner.execute(() -> Parts.all(editor.frame().getContentPane())
                    .forEach(component -> {
                        if (component instanceof JComponent one) {
                            keys.forEach((stroke, action) -> taken(one, stroke)
                                    .ifPresent(by -> faults.add(action + " " + stroke + " is taken by " + by)));
                        }
                    }));
        });
        assertEquals("", String.join("\n", faults));
    }

    /** A choice opens with Alt and an arrow wherever there is one; a heading never gets the focus. */
    private static Optional<String> taken(JComponent component, KeyStroke stroke) {
        if (component instanceof JComboBox<?> || component instanceof JTableHeader) {
            return Optional.empty();
        }
        return Stream.of(JComponent.WHEN_FOCUSED, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .map(when -> component.getInputMap(when).get(stroke))
                .filter(Objects::nonNull)
                .map(key -> component.getActionMap().get(key))
                .filter(act -> act != null && !act.getClass().getName().startsWith("org.collimator"))
                .map(act -> component.getClass().getSimpleName() + " " + component.getName())
                .findFirst();
    }

    @Test
    void textFitsAtTwiceItsSizeAndInGerman() throws Exception {
        Locale.setDefault(Locale.GERMANY);
        GuiActionRunner.execute(() -> Theme.size(settings, 200));
        openSample("foundations");
        List<String> faults = new ArrayList<>();
        Screens.of(workspace, editor).forEach((name, target) -> {
            show(target);
            faults.addAll(GuiActionRunner.execute(() ->
                    new ScreenWalk(name).fits(editor.frame().getContentPane()).faults()));
        });
        assertEquals("", String.join("\n", new TreeSet<>(faults)));
    }

    @Test
    void allWordsComeFromBundles() throws Exception {
        Locale.setDefault(Texts.PSEUDO);
        openSample("foundations");
        StringBuilder known = new StringBuilder(
                GuiActionRunner.execute(() -> workspace.current().toString()));
        for (QuestionKind kind : QuestionKind.values()) {
            known.append(KindWords.name(kind.id()))
                    .append(KindWords.description(kind.id()))
                    .append(KindWords.action(kind.id()));
        }
        String data = known.toString().replaceAll("\\s+", " ");
        Set<String> faults = new TreeSet<>();
        Screens.of(workspace, editor).forEach((name, target) -> {
            show(target);
            GuiActionRunner.execute(() -> new ScreenWalk(name).words(editor.frame(), (component, words) -> {
                if (words != null && isHardCoded(component, words, data)) {
                    faults.add(words);
                }
            }));
        });
        assertEquals("", String.join("\n", faults));
    }

    private static boolean isHardCoded(Component component, String words, String data) {
        boolean finding = component.getName() != null && component.getName().endsWith(".finding");
        boolean known = Arrays.stream(words.replace("…", "").split("\\s{2,}| · | ·$"))
                .map(part -> part.replaceAll("\\s+", " ").strip())
                .allMatch(data::contains);
        return !finding
                && !words.equals("null")
                && words.chars().anyMatch(Character::isLetter)
                && !words.contains("[")
                && !known
                && !words.matches("[A-Z]{2}|(Ctrl|Alt|Shift|F\\d).*");
    }

    private void show(Target target) {
        GuiActionRunner.execute(() -> workspace.selection().show(target));
        robot.waitForIdle();
        unfold();
    }
}
