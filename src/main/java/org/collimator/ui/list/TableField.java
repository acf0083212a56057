package org.collimator.ui.list;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.swing.JComponent;
import org.collimator.curriculum.Block;
import org.collimator.ui.form.PartsField;
import org.collimator.ui.kit.Clip;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a table as a grid: typed into, rows and columns added, removed and moved by buttons and keys, column headings turned on
 * and off, and pasted from a spreadsheet. Every act is one step; typing rebuilds nothing. On the event thread.
 */
public final class TableField extends PartsField<Block.Table> {
    private final EditorContext context;
    private final TableWords words;
    private final TablePanel panel;
    private final List<List<TextCell>> grid = new ArrayList<>();
    private Block.@Nullable Table shown;

    /**
     * A field that shows nothing yet.
     *
     * @param texts where its words stand
     * @param key prefix of its words and of its components' names
     */
    public TableField(EditorContext context, Texts texts, String key) {
        this.context = context;
        this.words = new TableWords(texts, key);
        this.panel = new TablePanel(words, new Acts());
    }

    /** What the buttons and keys of the grid do. */
    final class Acts {
        void addRow() {
            Block.Table table = shown;
            if (table != null) {
                insertRow(table.rows().size());
            }
        }

        void insertRow(int at) {
            act("row.add", table -> TableEdits.addRow(table, at));
            focusCell(at, 0);
        }

        void addColumn() {
            Block.Table table = shown;
            if (table != null) {
                int at = TableEdits.columns(table);
                act("column.add", now -> TableEdits.addColumn(now, at));
                focusCell(first(), at);
            }
        }

        void removeRow(int row, int column) {
            if (row != TableEdits.HEADER) {
                act("row.remove", table -> TableEdits.removeRow(table, row));
                focusCell(Math.min(row, rows() - 1), column);
            }
        }

        void removeColumn(int row, int column) {
            act("column.remove", table -> TableEdits.removeColumn(table, column));
            focusCell(row, Math.max(0, column - 1));
        }

        void moveRow(int from, int to, int column) {
            if (from >= 0 && to >= 0 && to < rows()) {
                act("row.move", table -> TableEdits.moveRow(table, from, to));
                focusCell(to, column);
            }
        }

        void moveColumn(int row, int from, int to) {
            Block.Table table = shown;
            if (table != null && to >= 0 && to < TableEdits.columns(table)) {
                act("column.move", now -> TableEdits.moveColumn(now, from, to));
                focusCell(row, to);
            }
        }

        void headed(boolean headed) {
            act("headed", table -> TableEdits.headed(table, headed));
        }

        void paste() {
            TableField.this.paste(rows(), 0, Clip.text());
        }

        /** Enter leads to the cell below, and from the last row to a new one. */
        void enter(int row, int column) {
            if (row + 1 < rows()) {
                focusCell(row + 1, column);
            } else if (!isBlank(row)) {
                addRow();
            }
        }
    }

    private int rows() {
        Block.Table table = shown;
        return table == null ? 0 : table.rows().size();
    }

    private int first() {
        Block.Table table = shown;
        return table == null || table.header().isEmpty() ? 0 : TableEdits.HEADER;
    }

    private boolean isBlank(int row) {
        Block.Table table = shown;
        return table == null
                || row < 0
                || table.rows().get(row).cells().stream().allMatch(String::isBlank);
    }

    private void act(String deed, UnaryOperator<Block.Table> change) {
        Block.Table table = shown;
        if (table != null && !context.workspace().isReadOnly()) {
            emit(change.apply(table), "", words.deed(deed), false);
        }
    }

    private void emit(Block.Table next, String part, String deed, boolean merges) {
        show(next);
        tell(next, part, deed, merges);
    }

    /**
     * Writes the cells of a text over those from a place on; a blank table becomes what is pasted.
     *
     * @return false where the text holds no cell
     */
    public boolean paste(int row, int column, String text) {
        List<List<String>> cells = PastedCells.parse(text);
        Block.Table table = shown;
        if (cells.isEmpty() || table == null || context.workspace().isReadOnly()) {
            return false;
        }
        boolean blank = table.header().stream().allMatch(String::isBlank)
                && table.rows().stream().allMatch(each -> each.cells().stream().allMatch(String::isBlank));
        act("paste", now -> blank ? TableEdits.pasted(now, cells) : TableEdits.paste(now, row, column, cells));
        focusCell(blank ? first() : row, blank ? 0 : column);
        return true;
    }

    @Override
    public JComponent component() {
        return panel.component();
    }

    @Override
    public JComponent input() {
        return panel.grid();
    }

    @Override
    public void show(Block.Table table) {
        boolean same = shown != null && shape(shown).equals(shape(table));
        shown = table;
        if (!same) {
            rebuild(table);
        }
        int row = first();
        for (List<TextCell> line : grid) {
            for (int column = 0; column < line.size(); column++) {
                line.get(column).show(TableEdits.cell(table, row, column));
            }
            row++;
        }
    }

    /** Numbers of rows and columns, and whether there are headings: what decides which cells there are. */
    private static List<Integer> shape(Block.Table table) {
        return List.of(
                table.rows().size(), TableEdits.columns(table), table.header().isEmpty() ? 0 : 1);
    }

    private void rebuild(Block.Table table) {
        grid.clear();
        for (int row = first(); row < table.rows().size(); row++) {
            List<TextCell> line = new ArrayList<>();
            for (int column = 0; column < TableEdits.columns(table); column++) {
                line.add(cell(row, column));
            }
            grid.add(line);
        }
        panel.show(grid, !table.header().isEmpty());
    }

    private TextCell cell(int row, int column) {
        TextCell cell = TextCell.line("");
        JComponent input = cell.input();
        input.setName(words.name(row, column));
        input.getAccessibleContext().setAccessibleName(words.cell(row, column));
        cell.onEdit(text -> typed(row, column, text));
        cell.onPaste(text -> PastedRow.isList(text) && paste(row, column, text));
        input.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                context.workspace().history().endMerge();
            }
        });
        panel.keys(input, row, column);
        return cell;
    }

    private void typed(int row, int column, String text) {
        Block.Table table = shown;
        if (table != null) {
            Block.Table next = TableEdits.withCell(table, row, column, text);
            shown = next;
            tell(next, "/" + row + "/" + column, "", true);
        }
    }

    private void focusCell(int row, int column) {
        int line = row - first();
        if (line >= 0 && line < grid.size() && column < grid.get(line).size()) {
            grid.get(line).get(column).input().requestFocusInWindow();
        }
    }

    @Override
    public void found(String pointer, List<Problem> problems) {
        for (int i = 0; i < grid.size(); i++) {
            int row = first() + i;
            String own = pointer + "/" + row;
            List<Problem> here = problems.stream()
                    .filter(problem ->
                            problem.pointer().equals(own) || problem.pointer().startsWith(own + "/"))
                    .toList();
            grid.get(i).forEach(cell -> RowFindings.mark(cell.input(), here));
        }
    }

    @Override
    public void focus(String pointer) {
        String[] parts = pointer.split("/", -1);
        focusCell(parts.length > 1 && parts[1].matches("\\d{1,4}") ? Integer.parseInt(parts[1]) : first(), 0);
    }
}
