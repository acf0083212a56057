package org.collimator.ui.form;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.validation.QuickFix;
import org.jspecify.annotations.Nullable;

/**
 * A value that is a record of its own, with a field for each of its members; stands within a form or in a card of a list. Words come
 * from a bundle as those of {@link RecordForm} do. On the event thread.
 *
 * @param <R> the record
 */
public final class RecordField<R> implements Field<R> {
    private final EditorContext context;
    private final Texts texts;
    private final String name;
    private final JPanel panel;
    private final boolean inRow;
    private final List<Bound<R, ?>> fields = new ArrayList<>();
    private Consumer<R> listener = value -> {};
    private @Nullable R shown;

    private record Bound<R, V>(Property<R, V> property, Field<V> field, FieldRow row) {
        void show(R value) {
            field.show(property.get().apply(value));
        }
    }

    private RecordField(EditorContext context, Texts texts, String name, boolean inRow) {
        this.context = context;
        this.texts = texts;
        this.name = name;
        this.inRow = inRow;
        panel = new JPanel(new MigLayout(
                inRow ? "insets 0, fillx, gap 8 0, hidemode 3" : "insets 0, fillx, wrap 6, gap 8 8, hidemode 3",
                inRow ? "" : "[grow 1,fill,sg]".repeat(6)));
        panel.setOpaque(false);
    }

    /** Fields below each other, and beside each other where they are short. */
    public static <R> RecordField<R> of(EditorContext context, Texts texts, String name) {
        return new RecordField<>(context, texts, name, false);
    }

    /** Fields in one row. */
    public static <R> RecordField<R> row(EditorContext context, Texts texts, String name) {
        return new RecordField<>(context, texts, name, true);
    }

    /** Adds a field over the whole width. */
    public <V> RecordField<R> add(Property<R, V> property, Field<V> field) {
        return add(property, field, inRow ? "growx, pushx, wmin 0, aligny top" : "span 6, growx, wmin 0");
    }

    /** Adds a field that shares its line with the next one. */
    public <V> RecordField<R> half(Property<R, V> property, Field<V> field) {
        return add(property, field, inRow ? "growx, aligny top" : "span 3, growx, wmin 0, aligny top");
    }

    /** Adds a field of which three share a line. */
    public <V> RecordField<R> third(Property<R, V> property, Field<V> field) {
        return add(property, field, inRow ? "wmin 96, aligny top" : "span 2, growx, wmin 0, aligny top");
    }

    private <V> RecordField<R> add(Property<R, V> property, Field<V> field, String place) {
        String key = name + "." + property.pointer();
        FieldRow row = new FieldRow(field, key, texts.get(key), texts.getOr(key + ".help", ""));
        panel.add(row.component(), place);
        fields.add(new Bound<>(property, field, row));
        field.onEdit(value -> edited(property, value, field.merges()));
        field.input().addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                context.workspace().history().endMerge();
            }
        });
        return this;
    }

    private <V> void edited(Property<R, V> property, V value, boolean merges) {
        R before = shown;
        if (before == null) {
            return;
        }
        if (!merges) {
            context.workspace().history().endMerge();
        }
        R after = property.with().apply(before, value);
        shown = after;
        listener.accept(after);
        if (!merges) {
            context.workspace().history().endMerge();
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(R value) {
        shown = value;
        fields.forEach(field -> field.show(value));
    }

    @Override
    public void onEdit(Consumer<R> edited) {
        listener = edited;
    }

    @Override
    public boolean merges() {
        return true;
    }

    @Override
    public List<Problem> showFindings(List<Problem> problems, String pointer, Consumer<QuickFix> fix) {
        List<Problem> rest = new ArrayList<>(problems);
        for (Bound<R, ?> field : fields) {
            String own = pointer + "/" + field.property().pointer();
            List<Problem> mine = Below.of(problems, own);
            rest.removeAll(mine);
            field.row().show(mine, own, fix);
        }
        return rest;
    }

    /** The pointers of its members. */
    public List<String> pointers() {
        return fields.stream().map(field -> field.property().pointer()).toList();
    }

    @Override
    public void focus(String pointer) {
        for (Bound<R, ?> field : fields) {
            String own = "/" + field.property().pointer();
            if (pointer.equals(own) || pointer.startsWith(own + "/")) {
                field.field().focus(pointer.substring(own.length()));
                return;
            }
        }
        if (!fields.isEmpty()) {
            fields.get(0).field().focus("");
        }
    }
}
