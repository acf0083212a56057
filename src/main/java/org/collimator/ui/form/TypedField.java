package org.collimator.ui.form;

import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.text.JTextComponent;
import org.collimator.ui.kit.Bind;
import org.jspecify.annotations.Nullable;

/**
 * A value that is typed into one text component; what is typed in a row is one step. A kind of value says how its text is read, in
 * {@link #typed}, and how it is written, in {@link #show}. On the event thread.
 *
 * @param <V> the value
 */
public abstract class TypedField<V> implements Field<V> {
    private final JComponent component;
    private final JTextComponent input;
    private final Bind bind;
    private Consumer<V> listener = value -> {};

    /**
     * A field around a text component.
     *
     * @param component the text component with what stands around it
     */
    protected TypedField(JComponent component, JTextComponent input) {
        this.component = component;
        this.input = input;
        this.bind = Bind.text(input, this::typed);
    }

    /** The user has typed; the text is all there is now. */
    protected abstract void typed(String text);

    /** Tells what the user makes of the value; nothing only where a field may be empty. */
    protected final void tell(@Nullable V value) {
        listener.accept(value);
    }

    /** Lets a text stand in the field; tells nobody. */
    protected final void write(String text) {
        bind.show(text);
    }

    /** What stands in the field. */
    protected final String text() {
        return input.getText();
    }

    /** Marks the field where its text is no value. */
    protected final void mark(boolean good) {
        input.putClientProperty("JComponent.outline", good ? null : "error");
    }

    @Override
    public final JComponent component() {
        return component;
    }

    @Override
    public final JComponent input() {
        return input;
    }

    @Override
    public final void onEdit(Consumer<V> edited) {
        listener = edited;
    }

    @Override
    public final boolean merges() {
        return true;
    }
}
