package org.collimator.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Container;
import java.awt.event.ActionEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Objective;
import org.collimator.question.Cited;
import org.collimator.question.ObjectiveId;
import org.collimator.question.ReferenceId;
import org.collimator.ui.Desk;
import org.collimator.ui.Parts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PickersTest {
    @TempDir
    Path folder;

    private Desk desk;
    private Pickers pick;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.sample("foundations", folder.resolve("course"));
        pick = new Pickers(desk.context);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private List<Objective> objectives() {
        return desk.current().modules().stream()
                .flatMap(module -> module.objectives().stream())
                .toList();
    }

    private static <V> List<V> listen(Field<V> field) {
        List<V> told = new ArrayList<>();
        Consumer<V> listener = value -> {
            told.add(value);
            field.show(value);
        };
        field.onEdit(listener);
        return told;
    }

    private static JButton button(Field<?> field, String name) {
        return Parts.named((Container) field.component(), name, JButton.class);
    }

    private static void press(JComponent component, String keys) {
        Object name = component.getInputMap().get(KeyStroke.getKeyStroke(keys));
        component.getActionMap().get(name).actionPerformed(new ActionEvent(component, 0, keys));
    }

    @Test
    void chipsNameTheirElementsAndGoAndMoveByKeys() {
        List<ObjectiveId> ids =
                objectives().stream().limit(3).map(Objective::id).toList();
        Field<List<ObjectiveId>> field = pick.objectives();
        List<List<ObjectiveId>> told = listen(field);
        field.show(ids);
        assertTrue(button(field, "chip.0")
                .getToolTipText()
                .contains(objectives().get(0).statement()));
        press(button(field, "chip.0"), "alt RIGHT");
        assertEquals(List.of(ids.get(1), ids.get(0), ids.get(2)), told.get(0));
        press(button(field, "chip.2"), "DELETE");
        button(field, "chip.0").doClick(0);
        assertEquals(List.of(ids.get(0)), told.get(2));
        press(button(field, "chip.0"), "alt LEFT");
        assertEquals(3, told.size());
    }

    @Test
    void whatIsPickedComesBehindAndNothingTwice() {
        ChipsField<ObjectiveId> field = (ChipsField<ObjectiveId>) pick.objectives();
        List<ObjectiveId> ids =
                objectives().stream().limit(3).map(Objective::id).toList();
        List<List<ObjectiveId>> told = listen(field);
        field.show(ids.subList(0, 1));
        field.add(ids);
        assertEquals(List.of(ids), told);
    }

    @Test
    void aChipFollowsTheNameOfItsElementAndAnElementThatIsGoneShowsItsId() {
        Field<List<ModuleId>> field = pick.modules();
        Module module = desk.current().modules().get(0);
        List<ModuleId> ids = List.of(module.id(), new ModuleId("gone"));
        field.show(ids);
        assertTrue(button(field, "chip.1").getText().contains("gone"));
        desk.workspace.edit(
                "rename",
                org.collimator.document.ElementRef.of(module.id()),
                course -> org.collimator.document.Edits.module(
                        course, module.id(), each -> each.withTitle("Another title")));
        field.show(ids);
        assertEquals("Another title", button(field, "chip.0").getText());
    }

    @Test
    void oneThatMayBeNoneIsCleared() {
        Field<ObjectiveId> field = pick.objective();
        List<ObjectiveId> told = listen(field);
        assertEquals("Not chosen", ((JButton) field.input()).getText());
        assertFalse(button(field, "pick.clear").isVisible());
        field.show(objectives().get(0).id());
        assertTrue(
                ((JButton) field.input()).getText().contains(objectives().get(0).statement()));
        button(field, "pick.clear").doClick(0);
        assertEquals(1, told.size());
        assertEquals("Not chosen", ((JButton) field.input()).getText());
    }

    @Test
    void oneThatMustBeThereHasNothingToClearIt() {
        Field<ObjectiveId> field = pick.required(pick.elements().objectives());
        field.show(objectives().get(0).id());
        assertTrue(Parts.all((Container) field.component()).stream()
                .noneMatch(each -> "pick.clear".equals(each.getName())));
    }

    @Test
    void theListIsFilteredByWordsInAnyOrderAndPicksTheFirst() {
        List<Choices.Choice<ObjectiveId>> all = pick.elements().objectives().all(desk.current());
        PickList<ObjectiveId> list = new PickList<>(all, false);
        assertEquals(List.of(all.get(0).value()), list.picked());
        Objective wanted = objectives().get(4);
        String[] words = wanted.statement().split(" ");
        list.filter(words[words.length - 1] + " " + words[0]);
        assertTrue(list.picked().size() == 1);
        list.filter(wanted.id().value());
        assertEquals(List.of(wanted.id()), list.picked());
        list.filter("no such thing anywhere");
        assertEquals(List.of(), list.picked());
    }

    @Test
    void aCitedReferenceHasItsPlaceBesideIt() {
        ReferenceId id = desk.current().references().get(0).id();
        Field<List<Cited>> field = pick.cited();
        List<List<Cited>> told = listen(field);
        field.show(List.of(Cited.of(id)));
        Parts.named((Container) field.component(), "cited.locator", JTextField.class)
                .setText("p. 4");
        assertEquals(List.of(List.of(Cited.of(id).withLocator("p. 4"))), told);
    }
}
