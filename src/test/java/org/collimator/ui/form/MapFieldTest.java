package org.collimator.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Container;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JTextField;
import javax.swing.text.BadLocationException;
import org.collimator.ui.Desk;
import org.collimator.ui.Parts;
import org.collimator.ui.element.Forms;
import org.collimator.ui.kit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapFieldTest {
    @TempDir
    Path folder;

    private Desk desk;
    private MapField<String, Double> field;
    private final List<Map<String, Double>> told = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        desk = Desk.sample("foundations", folder.resolve("course"));
        field = MapField.of(
                desk.context,
                Texts.of(Forms.class),
                "share",
                Fields::line,
                () -> Fields.number(0, 100),
                () -> new MapField.Row<>("", 0.0));
        field.onEdit(value -> {
            told.add(value);
            field.show(value);
        });
        Map<String, Double> map = new LinkedHashMap<>();
        map.put("safety", 2.0);
        map.put("physics", 3.0);
        field.show(map);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private JTextField text(String name, int row) {
        return Parts.all((Container) field.component()).stream()
                .filter(each -> name.equals(each.getName()))
                .map(JTextField.class::cast)
                .toList()
                .get(row);
    }

    private Map<String, Double> last() {
        return told.get(told.size() - 1);
    }

    @Test
    void aKeyAndAValueAreTypedInPlaceAndKeepTheirOrder() {
        text("share.value", 0).setText("2,5");
        assertEquals(Map.of("safety", 2.5, "physics", 3.0), last());
        text("share.key", 0).setText("protection");
        assertEquals(List.of("protection", "physics"), List.copyOf(last().keySet()));
        assertEquals(2.5, last().get("protection"));
    }

    @Test
    void whileTwoRowsHaveTheSameKeyNothingIsTakenOverAndNothingIsLost() throws BadLocationException {
        Map<String, Double> map = new LinkedHashMap<>();
        map.put("physic", 2.0);
        map.put("physics", 3.0);
        field.show(map);
        JTextField key = text("share.key", 0);
        key.getDocument().insertString(6, "s", null);
        assertEquals(List.of(), told);
        assertEquals("physics", key.getText());
        key.getDocument().insertString(7, " II", null);
        assertEquals(Map.of("physics II", 2.0, "physics", 3.0), last());
    }

    @Test
    void aRowIsAddedAndTakenAway() {
        Parts.named((Container) field.component(), "share.add", JButton.class).doClick(0);
        assertEquals(3, last().size());
        text("share.key", 2).setText("care");
        assertEquals(List.of("safety", "physics", "care"), List.copyOf(last().keySet()));
        List<JButton> removes = Parts.all((Container) field.component()).stream()
                .filter(each -> "card.remove".equals(each.getName()))
                .map(JButton.class::cast)
                .toList();
        removes.get(0).doClick(0);
        assertEquals(List.of("physics", "care"), List.copyOf(last().keySet()));
    }

    @Test
    void anotherMapIsShownInPlaceOfWhatWasTyped() {
        text("share.key", 0).setText("physics");
        field.show(Map.of("other", 1.0));
        assertEquals("other", text("share.key", 0).getText());
        assertEquals("1", text("share.value", 0).getText());
    }
}
