package org.collimator.ui.form;

import java.util.function.Consumer;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** A field that never gives nothing, made of one that could. */
final class SureField<V> implements Field<V> {
    private final Field<@Nullable V> field;

    SureField(Field<@Nullable V> field) {
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
    public void show(V value) {
        field.show(value);
    }

    @Override
    public void onEdit(Consumer<V> edited) {
        field.onEdit(value -> {
            if (value != null) {
                edited.accept(value);
            }
        });
    }
}
