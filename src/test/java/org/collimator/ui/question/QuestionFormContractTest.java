package org.collimator.ui.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JRadioButton;
import javax.swing.JToggleButton;
import javax.swing.text.JTextComponent;
import org.collimator.document.ElementRef;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.question.QuestionKind;
import org.collimator.storage.JsonFormat;
import org.collimator.ui.Desk;
import org.collimator.ui.session.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What the form of every kind of question must do. */
class QuestionFormContractTest {
    @TempDir
    Path folder;

    private Desk desk;
    private QuestionForm form;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.sample("foundations", folder.resolve("course"));
        form = new QuestionForm(desk.context);
        desk.workspace.addListener(change -> form.refresh());
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private List<Question> samples(QuestionKind kind) {
        return desk.current().modules().stream()
                .flatMap(module -> module.questions().stream())
                .filter(question -> question.kind() == kind)
                .toList();
    }

    private void show(Question question) {
        desk.workspace.selection().show(Target.of(ElementRef.of(question.id())));
        form.show(ElementRef.of(question.id()));
    }

    private Question now(Question question) {
        return desk.workspace
                .index()
                .find(ElementRef.of(question.id()), Question.class)
                .orElseThrow();
    }

    private <C extends Component> List<C> all(Class<C> type) {
        List<C> found = new ArrayList<>();
        collect(form.component(), type, found);
        return found;
    }

    private static <C extends Component> void collect(Container from, Class<C> type, List<C> found) {
        for (Component each : from.getComponents()) {
            if (!each.isVisible()) {
                continue;
            }
            String name = String.valueOf(each.getName());
            if (type.isInstance(each) && name.startsWith("question.") && isOfAMember(name)) {
                found.add(type.cast(each));
            }
            if (each instanceof Container inner) {
                collect(inner, type, found);
            }
        }
    }

    private static boolean isOfAMember(String name) {
        return !name.endsWith(".search")
                && !name.equals("question.trial")
                && !name.equals("question.guess")
                && !name.endsWith("trial.finding");
    }

    @ParameterizedTest
    @EnumSource
    void theFormShowsAQuestionAndEmitsNothing(QuestionKind kind) {
        for (Question question : samples(kind)) {
            var before = desk.current();
            show(question);
            form.refresh();
            form.refreshFindings();
            assertSame(before, desk.current(), question.id().value());
            assertEquals(question.stem(), text("question.stem").getText());
            assertEquals(List.of(), desk.workspace.history().undoLabels());
        }
    }

    private JTextComponent text(String name) {
        return all(JTextComponent.class).stream()
                .filter(each -> name.equals(each.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    @ParameterizedTest
    @EnumSource
    void aBlankQuestionCanBeShown(QuestionKind kind) throws Exception {
        Question blank = kind.blank(QuestionId.parse("q-blank"));
        desk.workspace.edit(
                "add",
                ElementRef.COURSE,
                curriculum -> curriculum.withModules(curriculum.modules().stream()
                        .map(module -> module.withQuestions(List.of(blank)))
                        .limit(1)
                        .toList()));
        var before = desk.current();
        show(blank);
        assertSame(before, desk.current());
        form.focus("/stem");
        form.focus("/options/0/text");
        form.focus("");
    }

    @ParameterizedTest
    @EnumSource
    void typingInAFieldChangesItsMemberAloneAndIsUndoneAtOnce(QuestionKind kind) {
        Question question = samples(kind).get(0);
        show(question);
        List<String> tried = new ArrayList<>();
        for (JTextComponent field : all(JTextComponent.class)) {
            if (!field.isEditable()) {
                continue;
            }
            tried.add(field.getName());
            String usual = field.getText();
            field.setText(isNumber(field) ? "0.5" : usual + "x");
            field.setText(isNumber(field) ? "0.75" : usual + "xy");
            if (isWhole(field, usual)) {
                field.setText("4");
            }
            assertChangedAlone(question, field.getName());
            assertEquals(1, desk.workspace.history().undoLabels().size(), field.getName());
            desk.workspace.history().undo();
            assertEquals(question, now(question), field.getName());
            assertEquals(usual, field.getText(), field.getName());
        }
        assertTrue(tried.contains("question.stem"), tried.toString());
        assertTrue(tried.size() > 8, tried.toString());
    }

    private static boolean isNumber(JTextComponent field) {
        String name = field.getName();
        return name.endsWith(".credit")
                || name.equals("question.points")
                || name.equals("question.tolerance")
                || name.equals("question.answer")
                || name.endsWith(".factor")
                || name.endsWith(".value");
    }

    private static boolean isWhole(JTextComponent field, String usual) {
        return field.getName().equals("question.tolerance") && usual.matches("[1-9]");
    }

    @ParameterizedTest
    @EnumSource
    void switchesAndChoicesChangeTheirMemberAlone(QuestionKind kind) {
        Question question = samples(kind).get(0);
        show(question);
        List<JComponent> choices = new ArrayList<>(all(JComboBox.class));
        choices.addAll(all(JCheckBox.class));
        choices.addAll(all(JRadioButton.class));
        for (JComponent each : choices) {
            if (each instanceof JToggleButton button) {
                boolean chosen = button.isSelected();
                button.doClick(0);
                if (chosen && each instanceof JRadioButton) {
                    assertEquals(question, now(question), each.getName());
                    continue;
                }
            } else if (each instanceof JComboBox<?> box) {
                box.setSelectedIndex(box.getSelectedIndex() == 1 ? 2 : 1);
            }
            assertChangedAlone(question, each.getName());
            desk.workspace.history().undo();
            assertEquals(question, now(question), each.getName());
            assertEquals(List.of(), desk.workspace.history().undoLabels(), each.getName());
        }
    }

    private void assertChangedAlone(Question before, String name) {
        Question after = now(before);
        assertNotEquals(before, after, name);
        Set<String> changed = new TreeSet<>();
        differences(JsonFormat.mapper().valueToTree(before), JsonFormat.mapper().valueToTree(after), "", changed);
        String path = "/" + name.substring("question.".length()).replace('.', '/');
        for (String each : changed) {
            assertTrue(fits(each, path), name + " changed " + changed);
        }
        assertFalse(changed.isEmpty(), name);
    }

    /** Marks change the keys of other options, pairs the targets, a detail stands beside its element, a choice after its field. */
    private static boolean fits(String changed, String path) {
        if (path.endsWith("/mark")) {
            return changed.matches("/options/\\d+/key");
        }
        if (path.matches("/prompts/\\d+/target")) {
            return changed.matches("/targets/\\d+/text");
        }
        if (path.matches("/targets/\\d+/text")) {
            return changed.matches("/targets/\\d+/text");
        }
        if (path.endsWith("/detail")) {
            return changed.equals(path.replace("/detail", "/locator"));
        }
        if (path.startsWith("/tolerance")) {
            return changed.startsWith("/tolerance");
        }
        return changed.equals(path) || changed.startsWith(path + "/") || path.startsWith(changed + "/");
    }

    private static void differences(JsonNode before, JsonNode after, String path, Set<String> found) {
        if (before == null || after == null || before.getNodeType() != after.getNodeType() || !before.isContainer()) {
            if (before == null || !before.equals(after)) {
                found.add(path);
            }
            return;
        }
        Set<String> names = new TreeSet<>();
        if (before.isObject()) {
            names.addAll(before.propertyNames());
            names.addAll(after.propertyNames());
            names.forEach(name -> differences(before.get(name), after.get(name), path + "/" + name, found));
        } else {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                differences(before.get(i), after.get(i), path + "/" + i, found);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void typingRebuildsNothing(QuestionKind kind) {
        Question question = samples(kind).get(0);
        show(question);
        List<Component> before = new ArrayList<>(all(JComponent.class));
        text("question.stem").setText("Another stem");
        for (JTextComponent field : all(JTextComponent.class)) {
            if (field.isEditable() && !isNumber(field)) {
                field.setText(field.getText() + "x");
            }
        }
        assertEquals(before, new ArrayList<>(all(JComponent.class)));
    }
}
