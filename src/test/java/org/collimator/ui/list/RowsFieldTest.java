package org.collimator.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import org.collimator.ui.Desk;
import org.collimator.ui.kit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsFieldTest {
    @TempDir
    Path folder;

    private Desk desk;
    private RowsField<Row> field;
    private List<Row> value = List.of();
    private final List<String> deeds = new ArrayList<>();

    private record Row(String text, boolean key) {}

    private static final class Kind implements RowKind<Row> {
        @Override
        public Row blank(List<Row> others) {
            return new Row("", false);
        }

        @Override
        public Row pasted(PastedRow line, List<Row> others) {
            return new Row(line.cell(0), false);
        }

        @Override
        public boolean isBlank(Row row) {
            return row.text().isBlank();
        }
    }

    @BeforeEach
    void make() throws Exception {
        desk = Desk.sample("foundations", folder.resolve("course"));
        field = new RowsField<>(
                        desk.context, Texts.of(org.collimator.ui.image.ImageCanvas.class), "corners", new Kind())
                .column(Column.wide("x", Row::text, (row, text) -> new Row(text, row.key()), () -> TextCell.line("")));
        field.onEdit(next -> {
            value = next;
            deeds.add(field.part() + (field.merges() ? "~" : ""));
            field.show(next);
        });
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private void show(String... texts) {
        value = List.of(texts).stream().map(text -> new Row(text, false)).toList();
        field.show(value);
    }

    private List<String> texts() {
        return value.stream().map(Row::text).toList();
    }

    private JTextComponent cell(int row) {
        return find(field.component(), "corners." + row + ".x").orElseThrow();
    }

    private static Optional<JTextComponent> find(Container from, String name) {
        for (Component each : from.getComponents()) {
            if (name.equals(each.getName()) && each instanceof JTextComponent text) {
                return Optional.of(text);
            }
            if (each instanceof Container inner && find(inner, name).isPresent()) {
                return find(inner, name);
            }
        }
        return Optional.empty();
    }

    private void press(JComponent input, String keys) {
        Object name = input.getInputMap().get(KeyStroke.getKeyStroke(keys));
        input.getActionMap().get(name).actionPerformed(new ActionEvent(input, ActionEvent.ACTION_PERFORMED, ""));
    }

    @Test
    void typingMergesWithinACellAlone() {
        show("a", "b");
        cell(0).setText("ax");
        cell(1).setText("bx");
        assertEquals(List.of("ax", "bx"), texts());
        assertTrue(deeds.contains("/0/x~") && deeds.contains("/1/x~"), deeds.toString());
    }

    @Test
    void enterInTheLastRowAddsOneUnlessItIsBlank() {
        show("a");
        press(cell(0), "ENTER");
        assertEquals(List.of("a", ""), texts());
        press(cell(1), "ENTER");
        assertEquals(List.of("a", ""), texts());
    }

    @Test
    void rowsMoveByKeysAndStayWhereThereIsNoPlace() {
        show("a", "b", "c");
        press(cell(0), "alt DOWN");
        assertEquals(List.of("b", "a", "c"), texts());
        press(cell(2), "alt UP");
        assertEquals(List.of("b", "c", "a"), texts());
        press(cell(0), "alt UP");
        press(cell(2), "alt DOWN");
        assertEquals(List.of("b", "c", "a"), texts());
    }

    @Test
    void backspaceInABlankRowTakesItAway() {
        show("a", "");
        press(cell(1), "BACK_SPACE");
        assertEquals(List.of("a"), texts());
        assertFalse(cell(1).isVisible());
    }

    @Test
    void aPastedListTakesTheBlankRowsPlaceInOneStep() {
        show("a", "", "z");
        assertTrue(field.paste(1, "1) b\n2) c"));
        assertEquals(List.of("a", "b", "c", "z"), texts());
        assertEquals(1, deeds.size());
        assertFalse(field.paste(0, " \n "));
    }

    @Test
    void oneMarkTakesTheOthersAway() {
        RowsField<Row> marked = new RowsField<>(
                        desk.context,
                        Texts.of(org.collimator.ui.question.QuestionForm.class),
                        "question.options",
                        new Kind())
                .marks(new Marks<>(true, Row::key, (row, key) -> new Row(row.text(), key)))
                .column(Column.text("text", Row::text, (row, text) -> new Row(text, row.key())));
        List<List<Row>> edits = new ArrayList<>();
        marked.onEdit(next -> {
            edits.add(next);
            marked.show(next);
        });
        marked.show(List.of(new Row("a", true), new Row("b", false)));
        marked.mark(1, true);
        assertEquals(List.of(new Row("a", false), new Row("b", true)), edits.get(0));
        marked.paste(1, "c*\nd");
        assertEquals(
                List.of(new Row("a", false), new Row("b", false), new Row("c", true), new Row("d", false)),
                edits.get(1));
    }
}
