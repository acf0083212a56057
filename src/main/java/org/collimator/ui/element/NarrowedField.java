package org.collimator.ui.element;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.collimator.ui.form.Field;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.validation.QuickFix;

/** A field of one kind of a value where a field of any kind is asked for; what is of another kind is not shown. */
final class NarrowedField<T, N extends T> implements Field<T> {
    private final Class<N> type;
    private final Field<N> field;

    NarrowedField(Class<N> type, Field<N> field) {
        this.type = type;
        this.field = field;
    }

    @Override
    public JComponent component() {
        return field.component();
    }

    @Override
    public JComponent input() {
        return field.input();
    }

    @Override
    public void show(T value) {
        if (type.isInstance(value)) {
            field.show(type.cast(value));
        }
    }

    @Override
    public void onEdit(Consumer<T> listener) {
        field.onEdit(listener::accept);
    }

    @Override
    public boolean merges() {
        return field.merges();
    }

    @Override
    public List<Problem> showFindings(List<Problem> problems, String pointer, Consumer<QuickFix> fix) {
        return field.showFindings(problems, pointer, fix);
    }

    @Override
    public void focus(String pointer) {
        field.focus(pointer);
    }
}
