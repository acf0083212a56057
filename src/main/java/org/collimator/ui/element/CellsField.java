package org.collimator.ui.element;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.collimator.ui.form.Field;
import org.collimator.ui.form.Fields;

/** The cells of a row of a table in one line, with a bar between two cells. */
final class CellsField implements Field<List<String>> {
    private final Field<String> line = Fields.line();
    private List<String> shown = List.of();

    @Override
    public JComponent component() {
        return line.component();
    }

    @Override
    public JComponent input() {
        return line.input();
    }

    @Override
    public void show(List<String> value) {
        if (!value.equals(shown)) {
            shown = value;
            line.show(String.join(
                    " | ", value.stream().map(cell -> cell.replace("|", "\\|")).toList()));
        }
    }

    @Override
    public void onEdit(Consumer<List<String>> listener) {
        line.onEdit(text -> {
            shown = text.isBlank()
                    ? List.of()
                    : List.of(text.split("(?<!\\\\)\\|", -1)).stream()
                            .map(cell -> cell.strip().replace("\\|", "|"))
                            .toList();
            listener.accept(shown);
        });
    }

    @Override
    public boolean merges() {
        return true;
    }
}
