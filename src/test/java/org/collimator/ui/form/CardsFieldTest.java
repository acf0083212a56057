package org.collimator.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.collimator.curriculum.Person;
import org.collimator.document.ElementRef;
import org.collimator.document.Place;
import org.collimator.ui.Desk;
import org.collimator.ui.Parts;
import org.collimator.ui.element.Forms;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.validation.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardsFieldTest {
    @TempDir
    Path folder;

    private Desk desk;
    private CardsField<Person> field;
    private List<Person> people = List.of(person("Ada"), person("Ben"), person("Cy"), person("Dee"));
    private int made;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.sample("foundations", folder.resolve("course"));
        Texts texts = Texts.of(Forms.class);
        field = CardsField.<Person>of(
                        desk.context,
                        texts,
                        "person",
                        () -> {
                            made++;
                            return RecordField.<Person>of(desk.context, texts, "person")
                                    .add(new Property<>("name", Person::name, Person::withName), Fields.line());
                        },
                        Person::name)
                .adds(list -> person("New " + list.size()))
                .addsAll("competency.paste", list -> List.of(person("Eve"), person("Flo")));
        field.onEdit(next -> {
            people = next;
            field.show(next);
        });
        field.show(people);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private static Person person(String name) {
        return new Person(name, "", "", Map.of());
    }

    private List<String> names() {
        return people.stream().map(Person::name).toList();
    }

    private <C extends Component> List<C> all(String name, Class<C> type) {
        List<C> found = new ArrayList<>();
        for (Component each : Parts.all((Container) field.component())) {
            if (name.equals(each.getName())) {
                found.add(type.cast(each));
            }
        }
        return found;
    }

    private JButton grip(int card) {
        return all("person.open", JButton.class).get(card);
    }

    private static void press(JComponent card, String keys) {
        JComponent at = card;
        while (at.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).get(KeyStroke.getKeyStroke(keys))
                == null) {
            at = (JComponent) at.getParent();
        }
        at.getActionMap().get(keys).actionPerformed(new ActionEvent(card, 0, keys));
    }

    @Test
    void closedCardsNameTheirRecordAndMakeNoFields() {
        assertEquals(0, made);
        assertEquals("Ben", grip(1).getText());
        grip(1).doClick(0);
        assertEquals(1, made);
        JTextField name = all("person.name", JTextField.class).get(0);
        name.setText("Bella");
        assertEquals(List.of("Ada", "Bella", "Cy", "Dee"), names());
        assertEquals("Bella", grip(1).getText());
        assertSame(name, all("person.name", JTextField.class).get(0));
        grip(1).doClick(0);
        assertFalse(name.getParent().getParent().getParent().isVisible());
    }

    @Test
    void cardsMoveByButtonsAndKeysAndStayOpen() {
        grip(3).doClick(0);
        all("card.up", JButton.class).get(3).doClick(0);
        assertEquals(List.of("Ada", "Ben", "Dee", "Cy"), names());
        assertEquals("Dee", all("person.name", JTextField.class).get(0).getText());
        press(grip(2), "alt UP");
        press(grip(0), "alt DOWN");
        assertEquals(List.of("Dee", "Ada", "Ben", "Cy"), names());
        assertFalse(all("card.up", JButton.class).get(0).isEnabled());
        assertFalse(all("card.down", JButton.class).get(3).isEnabled());
        assertTrue(all("card.down", JButton.class).get(0).isEnabled());
    }

    @Test
    void aCardIsPutDownWhereItWasDraggedTo() {
        field.list().setSize(400, 400);
        field.list().doLayout();
        JButton grip = grip(0);
        for (int type : new int[] {MouseEvent.MOUSE_DRAGGED, MouseEvent.MOUSE_RELEASED}) {
            var event = new MouseEvent(grip, type, 0, 0, 5, 1000, 1, false);
            if (type == MouseEvent.MOUSE_DRAGGED) {
                for (var each : grip.getMouseMotionListeners()) {
                    each.mouseDragged(event);
                }
            } else {
                for (var each : grip.getMouseListeners()) {
                    each.mouseReleased(event);
                }
            }
        }
        assertEquals(List.of("Ben", "Cy", "Dee", "Ada"), names());
    }

    @Test
    void aCardGoesAndTheOthersStayWhatTheyWere() {
        JButton second = grip(1);
        all("card.remove", JButton.class).get(0).doClick(0);
        press(grip(2), "alt DELETE");
        assertEquals(List.of("Ben", "Cy"), names());
        assertSame(second, grip(0));
    }

    @Test
    void aNewRecordIsOpened() {
        Parts.named((Container) field.component(), "person.add", JButton.class).doClick(0);
        assertEquals(List.of("Ada", "Ben", "Cy", "Dee", "New 4"), names());
        assertEquals("New 4", all("person.name", JTextField.class).get(0).getText());
    }

    @Test
    void severalRecordsAreAddedAtOnce() {
        List<List<Person>> told = new ArrayList<>();
        field.onEdit(next -> {
            told.add(next);
            field.show(next);
        });
        Parts.named((Container) field.component(), "competency.paste", JButton.class)
                .doClick(0);
        assertEquals(1, told.size());
        assertEquals(6, told.get(0).size());
        assertEquals("Flo", grip(5).getText());
    }

    @Test
    void anotherListLeavesTheCardsThatStayAlone() {
        grip(3).doClick(0);
        JTextField name = all("person.name", JTextField.class).get(0);
        field.show(List.of(person("Ada"), person("Zoe"), person("Dee")));
        assertEquals("Zoe", grip(1).getText());
        assertSame(name, all("person.name", JTextField.class).get(0));
        field.show(List.of());
        assertEquals(List.of(), all("person.open", JButton.class));
    }

    @Test
    void aFindingShowsOnItsCardAndInTheFieldWhenTheCardIsOpened() {
        Problem problem = new Problem(
                Finding.warning("objective.statement.missing", new Place("curriculum.json", "/authors/1/name")),
                ElementRef.COURSE,
                "/authors/1/name");
        assertEquals(List.of(), field.showFindings(List.of(problem), "/authors", fix -> {}));
        assertFalse(grip(1).getIcon().equals(grip(0).getIcon()));
        grip(1).doClick(0);
        assertEquals("warning", all("person.name", JTextField.class).get(0).getClientProperty("JComponent.outline"));
        Problem whole = new Problem(problem.finding(), problem.element(), "/authors");
        assertEquals(List.of(whole), field.showFindings(List.of(whole), "/authors", fix -> {}));
    }

    @Test
    void aPointerOpensTheCardItLeadsInto() {
        field.focus("/2/name");
        assertEquals("Cy", all("person.name", JTextField.class).get(0).getText());
    }
}
