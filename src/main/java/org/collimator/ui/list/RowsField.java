package org.collimator.ui.list;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JRadioButton;
import javax.swing.JToggleButton;
import org.collimator.ui.form.PartsField;
import org.collimator.ui.kit.Clip;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A list as rows of fields: typed into, added (Enter in the last row too), removed, moved by keys, buttons and dragging, marked, and
 * pasted from a spreadsheet or a text. Every act is one step; typing does not rebuild anything. On the event thread.
 *
 * @param <T> a row
 */
public final class RowsField<T> extends PartsField<List<T>> {
    private final EditorContext context;
    private final RowWords words;
    private final RowKind<T> kind;
    private final List<Column<T, ?>> columns = new ArrayList<>();
    private final List<RowLine<T>> lines = new ArrayList<>();
    private @Nullable Marks<T> marks;
    private @Nullable RowsPanel<T> panel;
    private @Nullable RowDrag<T> drag;
    private List<T> shown = List.of();

    /**
     * A field without columns.
     *
     * @param texts where its words stand
     * @param key prefix of its words
     */
    public RowsField(EditorContext context, Texts texts, String key, RowKind<T> kind) {
        this.context = context;
        this.words = new RowWords(texts, key);
        this.kind = kind;
    }

    /** Adds a column; all are added before it is shown. */
    public <V> RowsField<T> column(Column<T, V> column) {
        columns.add(column);
        return this;
    }

    /** Rows can be marked. */
    public RowsField<T> marks(Marks<T> mark) {
        marks = mark;
        return this;
    }

    private RowsPanel<T> panel() {
        RowsPanel<T> made = panel;
        if (made == null) {
            made = new RowsPanel<>(words, columns, marks != null, new RowsPanel.Acts(this::add, this::pasteClipboard));
            drag = new RowDrag<>(made, lines, () -> shown.size(), this::move);
            panel = made;
        }
        return made;
    }

    @Override
    public JComponent component() {
        return panel().component();
    }

    @Override
    public JComponent input() {
        return panel().rows();
    }

    @Override
    public void show(List<T> value) {
        RowsPanel<T> rows = panel();
        boolean otherCount = lines.isEmpty() || value.size() != shown.size();
        while (lines.size() < value.size()) {
            RowLine<T> line = newLine(lines.size());
            lines.add(line);
            rows.add(line, lines.size() - 1);
            if (drag != null) {
                drag.install(line);
            }
        }
        for (int i = 0; i < value.size(); i++) {
            if (i >= shown.size() || shown.get(i) != value.get(i) || otherCount) {
                lines.get(i).show(value.get(i), marks);
            }
        }
        shown = value;
        if (otherCount) {
            for (int i = 0; i < lines.size(); i++) {
                lines.get(i).visible(i < value.size());
                lines.get(i).up.setEnabled(i > 0);
                lines.get(i).down.setEnabled(i + 1 < value.size());
            }
            rows.count(value.size());
        }
    }

    private RowLine<T> newLine(int number) {
        JToggleButton mark = null;
        Marks<T> known = marks;
        if (known != null) {
            mark = known.single() ? new JRadioButton() : new JCheckBox();
            mark.setOpaque(false);
            JToggleButton box = mark;
            mark.addActionListener(event -> mark(number, known.single() || box.isSelected()));
            words.name(mark, "mark", "", number);
            String name = words.cell(number, "mark");
            mark.getAccessibleContext().setAccessibleName(name);
            mark.setToolTipText(words.column("mark"));
        }
        RowLine<T> line = new RowLine<>(columns, mark);
        line.cells.forEach(cell -> prepare(line, cell, number));
        words.name(line.up, "up", "alt UP", number);
        words.name(line.down, "down", "alt DOWN", number);
        words.name(line.remove, "remove", "alt DELETE", number);
        line.grip.setToolTipText(words.shared("row.drag"));
        line.up.addActionListener(event -> move(number, number - 1));
        line.down.addActionListener(event -> move(number, number + 1));
        line.remove.addActionListener(event -> remove(number));
        return line;
    }

    private <V> void prepare(RowLine<T> line, RowLine.Cell<T, V> cell, int number) {
        JComponent input = cell.input();
        String member = cell.column().member();
        input.setName(words.key() + "." + number + "." + member);
        input.getAccessibleContext().setAccessibleName(words.cell(number, member));
        cell.listen(change -> typed(number, change));
        if (cell.field() instanceof TextCell text) {
            text.onPaste(pasted -> PastedRow.isList(pasted) && paste(number, pasted));
        }
        input.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                context.workspace().history().endMerge();
            }
        });
        int column = line.cells.indexOf(cell);
        RowKeys.install(
                input,
                cell.column().place() != Column.Place.BELOW,
                new RowKeys.Acts(
                        () -> enter(number, column),
                        () -> moveWithFocus(number, number - 1, column),
                        () -> moveWithFocus(number, number + 1, column),
                        () -> remove(number),
                        () -> kind.isBlank(shown.get(number))));
    }

    private void typed(int number, RowLine.Change<T> change) {
        if (number < shown.size()) {
            List<T> next = new ArrayList<>(shown);
            next.set(number, change.change().apply(shown.get(number)));
            emit(
                    next,
                    "/" + number + "/" + change.cell().column().member(),
                    "",
                    change.cell().field().merges());
        }
    }

    private void emit(List<T> next, String newPart, String newDeed, boolean newMerges) {
        tell(List.copyOf(next), newPart, newDeed, newMerges);
    }

    /** Adds a blank row at the end and puts the caret into it. */
    public void add() {
        insert(shown.size());
    }

    private void insert(int at) {
        List<T> next = new ArrayList<>(shown);
        next.add(at, kind.blank(shown));
        emit(next, "/" + at, words.deed("add"), false);
        focusCell(at, 0);
    }

    private void enter(int number, int column) {
        if (number + 1 < shown.size()) {
            focusCell(number + 1, column);
        } else if (!kind.isBlank(shown.get(number))) {
            add();
        }
    }

    /** Takes a row away. */
    public void remove(int number) {
        List<T> next = new ArrayList<>(shown);
        next.remove(number);
        emit(next, "", words.deed("remove"), false);
        if (shown.isEmpty()) {
            panel().addButton().requestFocusInWindow();
        } else {
            focusCell(Math.max(0, Math.min(number, shown.size() - 1)), 0);
        }
    }

    /** Moves a row to another place; nothing happens where there is none. */
    public void move(int from, int to) {
        if (from != to && to >= 0 && to < shown.size()) {
            List<T> next = new ArrayList<>(shown);
            next.add(to, next.remove(from));
            emit(next, "/" + to, words.deed("move"), false);
        }
    }

    private void moveWithFocus(int from, int to, int column) {
        move(from, to);
        if (to >= 0 && to < shown.size()) {
            focusCell(to, column);
        }
    }

    /** Marks a row, or takes the mark from it. */
    public void mark(int number, boolean marked) {
        Marks<T> known = marks;
        if (known == null || number >= shown.size()) {
            return;
        }
        List<T> next = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            T row = shown.get(i);
            boolean has = i == number
                    ? marked
                    : !(known.single() && marked) && known.has().test(row);
            next.add(has == known.has().test(row) ? row : known.with().apply(row, has));
        }
        emit(next, "/" + number, words.deed("mark"), false);
        lines.get(number).show(shown.get(number), marks);
    }

    private void pasteClipboard() {
        paste(shown.size(), Clip.text());
    }

    /**
     * Puts the lines of a text in as rows, after the row of this number, or in its place where it is blank.
     *
     * @return false where the text holds no line
     */
    public boolean paste(int number, String text) {
        List<PastedRow> pasted = PastedRow.parse(text);
        if (pasted.isEmpty()) {
            return false;
        }
        List<T> next = new ArrayList<>(shown);
        int at = Math.min(number + 1, next.size());
        if (number < next.size() && kind.isBlank(next.get(number))) {
            next.remove(number);
            at = number;
        }
        Marks<T> known = marks;
        for (PastedRow line : pasted) {
            T row = kind.pasted(line, next);
            if (known != null && line.marked()) {
                if (known.single()) {
                    next.replaceAll(
                            each -> known.has().test(each) ? known.with().apply(each, false) : each);
                }
                row = known.with().apply(row, true);
            }
            next.add(at++, row);
        }
        emit(next, "/" + (at - 1), words.deed("paste"), false);
        focusCell(Math.min(at - 1, shown.size() - 1), 0);
        return true;
    }

    private void focusCell(int row, int column) {
        if (row >= 0 && row < lines.size() && column < lines.get(row).cells.size()) {
            lines.get(row).cells.get(column).input().requestFocusInWindow();
        }
    }

    @Override
    public void found(String pointer, List<Problem> problems) {
        for (int i = 0; i < shown.size() && i < lines.size(); i++) {
            RowFindings.show(lines.get(i), pointer + "/" + i, problems);
        }
    }

    @Override
    public void focus(String pointer) {
        String[] parts = pointer.split("/", -1);
        int row = parts.length > 1 && parts[1].matches("\\d{1,4}") ? Integer.parseInt(parts[1]) : 0;
        if (row >= shown.size()) {
            panel().addButton().requestFocusInWindow();
            return;
        }
        int column = 0;
        for (int i = 0; i < columns.size(); i++) {
            if (parts.length > 2 && columns.get(i).member().equals(parts[2])) {
                column = i;
            }
        }
        focusCell(row, column);
    }
}
