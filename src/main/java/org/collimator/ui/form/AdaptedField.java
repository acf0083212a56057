package org.collimator.ui.form;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.validation.QuickFix;
import org.jspecify.annotations.Nullable;

/**
 * A field of one type made of a field of another, such as one that is never empty of one that could be. On the event thread.
 *
 * @param <V> the value
 * @param <W> the value of the field it is made of
 */
public final class AdaptedField<V, W> implements Field<V> {
    private final Field<W> field;
    private final Function<V, W> in;
    private final BiConsumer<W, Consumer<V>> out;

    /**
     * A field around another.
     *
     * @param in what the other field shows of a value
     * @param out passes on what the user made of it, or nothing
     */
    public AdaptedField(Field<W> field, Function<V, W> in, BiConsumer<W, Consumer<V>> out) {
        this.field = field;
        this.in = in;
        this.out = out;
    }

    /** A field that never gives nothing, made of one that could. */
    public static <V> Field<V> sure(Field<@Nullable V> field) {
        return new AdaptedField<V, @Nullable V>(field, value -> value, (value, tell) -> {
            if (value != null) {
                tell.accept(value);
            }
        });
    }

    /** The field of one kind of a sealed type, where a field of any kind is asked for; shows values of its kind only. */
    public static <B, S extends B> Field<B> narrow(Field<S> field, Class<S> type) {
        return new AdaptedField<B, S>(field, type::cast, (value, tell) -> tell.accept(value));
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
        field.show(in.apply(value));
    }

    @Override
    public void onEdit(Consumer<V> listener) {
        field.onEdit(value -> out.accept(value, listener));
    }

    @Override
    public boolean merges() {
        return field.merges();
    }

    @Override
    public String part() {
        return field.part();
    }

    @Override
    public String deed() {
        return field.deed();
    }

    @Override
    public void found(String pointer, List<Problem> problems) {
        field.found(pointer, problems);
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
