package org.collimator.ui.element;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.collimator.ui.form.Field;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.validation.QuickFix;

/** The field of one kind of a sealed type, where a list holds all kinds. */
record Narrow<B, S extends B>(Field<S> field, Class<S> type) implements Field<B> {
    @Override
    public JComponent component() {
        return field.component();
    }

    @Override
    public JComponent input() {
        return field.input();
    }

    @Override
    public void show(B value) {
        field.show(type.cast(value));
    }

    @Override
    public void onEdit(Consumer<B> listener) {
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
