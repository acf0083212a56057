package org.collimator.ui.list;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.swing.JComponent;
import org.collimator.ui.form.Field;
import org.collimator.ui.kit.Bind;

/** A text in a row, as high as it needs to be. */
public final class TextCell implements Field<String> {
    private final GrowingArea input;
    private final boolean oneParagraph;
    private Consumer<String> listener = text -> {};
    private final Bind bind;

    private TextCell(String placeholder, boolean oneParagraph) {
        this.input = new GrowingArea(placeholder);
        this.oneParagraph = oneParagraph;
        this.bind = Bind.text(input, text -> listener.accept(text));
    }

    /** A text of one paragraph. */
    public static TextCell line(String placeholder) {
        return new TextCell(placeholder, true);
    }

    /** A text of any number of lines. */
    public static TextCell lines(String placeholder) {
        return new TextCell(placeholder, false);
    }

    /** Is offered what is pasted, before it is inserted as text. */
    public void onPaste(Predicate<String> taken) {
        if (oneParagraph) {
            input.onPaste(taken);
        }
    }

    @Override
    public JComponent component() {
        return input;
    }

    @Override
    public void show(String value) {
        bind.show(value);
    }

    @Override
    public void onEdit(Consumer<String> edited) {
        listener = edited;
    }

    @Override
    public boolean merges() {
        return true;
    }
}
