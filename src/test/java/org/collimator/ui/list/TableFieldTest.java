package org.collimator.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Container;
import java.awt.event.ActionEvent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import org.collimator.curriculum.Block;
import org.collimator.ui.Desk;
import org.collimator.ui.Parts;
import org.collimator.ui.element.Forms;
import org.collimator.ui.kit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFieldTest {
    @TempDir
    Path folder;

    private Desk desk;
    private TableField field;
    private Block.Table table = table("kV|mAs", "60|2", "70|4");

    @BeforeEach
    void open() throws Exception {
        desk = Desk.sample("foundations", folder.resolve("course"));
        field = new TableField(desk.context, Texts.of(Forms.class), "block.rows");
        field.onEdit(next -> {
            table = next;
            field.show(next);
        });
        field.show(table);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private static Block.Table table(String header, String... rows) {
        return new Block.Table(
                "",
                header.isEmpty() ? List.of() : List.of(header.split("\\|", -1)),
                Arrays.stream(rows)
                        .map(row -> new Block.Row(List.of(row.split("\\|", -1)), Map.of()))
                        .toList(),
                false,
                Map.of());
    }

    private <C extends java.awt.Component> C part(String name, Class<C> type) {
        return Parts.named((Container) field.component(), "block.rows." + name, type);
    }

    private void press(String cell, String keys) {
        JComponent input = part(cell, JTextArea.class);
        Object name = input.getInputMap(JComponent.WHEN_FOCUSED).get(KeyStroke.getKeyStroke(keys));
        if (name == null) {
            name = input.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                    .get(KeyStroke.getKeyStroke(keys));
        }
        Action action = input.getActionMap().get(name);
        action.actionPerformed(new ActionEvent(input, 0, keys));
    }

    @Test
    void typingInACellChangesThatCellAndRebuildsNothing() {
        JTextArea cell = part("1.0", JTextArea.class);
        cell.setText("75");
        assertEquals(table("kV|mAs", "60|2", "75|4"), table);
        part("header.1", JTextArea.class).setText("Time | product");
        assertEquals(List.of("kV", "Time | product"), table.header());
        assertSame(cell, part("1.0", JTextArea.class));
        assertTrue(field.merges());
        assertEquals("/-1/1", field.part());
    }

    @Test
    void cellsSayWhereTheyAre() {
        assertEquals(
                "Row 2, column 1",
                part("1.0", JTextArea.class).getAccessibleContext().getAccessibleName());
        assertEquals(
                "Heading of column 2",
                part("header.1", JTextArea.class).getAccessibleContext().getAccessibleName());
    }

    @Test
    void rowsAndColumnsAreAddedMovedAndRemovedByButtons() {
        part("row.add", JButton.class).doClick(0);
        part("column.add", JButton.class).doClick(0);
        assertEquals(table("kV|mAs|", "60|2|", "70|4|", "||"), table);
        part("column.left.2", JButton.class).doClick(0);
        part("row.up.2", JButton.class).doClick(0);
        assertEquals(table("kV||mAs", "60||2", "||", "70||4"), table);
        part("row.remove.1", JButton.class).doClick(0);
        part("column.remove.1", JButton.class).doClick(0);
        assertEquals(table("kV|mAs", "60|2", "70|4"), table);
        assertEquals("Remove column", field.deed());
        assertFalse(field.merges());
    }

    @Test
    void everyActHasAKeyInTheCells() {
        press("0.0", "alt DOWN");
        assertEquals(table("kV|mAs", "70|4", "60|2"), table);
        press("header.0", "alt shift RIGHT");
        assertEquals(table("mAs|kV", "4|70", "2|60"), table);
        press("1.1", "ENTER");
        assertEquals(table("mAs|kV", "4|70", "2|60", "|"), table);
        press("0.1", "alt ENTER");
        assertEquals(table("mAs|kV", "4|70", "|", "2|60", "|"), table);
        press("1.0", "alt DELETE");
        press("2.0", "alt DELETE");
        press("0.0", "alt shift DELETE");
        assertEquals(table("kV", "70", "60"), table);
    }

    @Test
    void headingsBecomeTheFirstRowAndComeBack() {
        Block.Table before = table;
        JCheckBox headed = part("headed", JCheckBox.class);
        assertTrue(headed.isSelected());
        headed.doClick(0);
        assertEquals(table("", "kV|mAs", "60|2", "70|4"), table);
        headed.doClick(0);
        assertEquals(before, table);
    }

    @Test
    void whatIsPastedIntoABlankTableBecomesTheTable() {
        field.show(table = table("|", "|"));
        assertTrue(field.paste(0, 0, "kV\tmAs\tDose\n60\t2\t\"1,5\"\n70\t4\n"));
        assertEquals(table("kV|mAs|Dose", "60|2|1,5", "70|4|"), table);
        assertEquals("Paste table", field.deed());
    }

    @Test
    void whatIsPastedIntoACellWritesFromThereOn() {
        assertTrue(field.paste(1, 1, "8\t1\n9\t2\n"));
        assertEquals(table("kV|mAs|", "60|2|", "70|8|1", "|9|2"), table);
        assertFalse(field.paste(0, 0, " \n"));
    }

    @Test
    void rowsOfOtherLengthsAreShownWholeAndFilledUpWhereTheyAreTouched() {
        field.show(table = table("a|b", "1", "1|2|3"));
        assertEquals("", part("0.2", JTextArea.class).getText());
        assertEquals("3", part("1.2", JTextArea.class).getText());
        part("0.1", JTextArea.class).setText("x");
        assertEquals(table("a|b", "1|x|", "1|2|3"), table);
    }

    @Test
    void aTableWithoutAnythingGrowsFromItsButtons() {
        field.show(table = table(""));
        part("row.add", JButton.class).doClick(0);
        assertEquals(table("", ""), table);
        part("column.add", JButton.class).doClick(0);
        assertEquals(table("", "|"), table);
    }
}
