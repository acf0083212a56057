package org.collimator.ui.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** One of a list of values, or none. */
final class ChoiceField<T> implements Field<@Nullable T> {
    private final JComboBox<Entry<T>> input = new JComboBox<>();
    private Consumer<@Nullable T> listener = value -> {};
    private boolean showing;

    private record Entry<T>(@Nullable T value, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    ChoiceField(List<T> values, Function<T, String> words, @Nullable String none) {
        if (none != null) {
            input.addItem(new Entry<>(null, none));
        }
        values.forEach(value -> input.addItem(new Entry<>(value, words.apply(value))));
        input.addActionListener(event -> chosen());
    }

    /** Offers other values from now on; tells nobody. */
    void offer(List<T> values, Function<T, String> words) {
        showing = true;
        try {
            input.removeAllItems();
            values.forEach(value -> input.addItem(new Entry<>(value, words.apply(value))));
        } finally {
            showing = false;
        }
    }

    private void chosen() {
        if (!showing && input.getSelectedItem() instanceof Entry<?> entry) {
            @SuppressWarnings("unchecked") // only entries of this type are added
            Entry<T> mine = (Entry<T>) entry;
            listener.accept(mine.value());
        }
    }

    @Override
    public JComponent component() {
        return input;
    }

    @Override
    public void show(@Nullable T value) {
        showing = true;
        try {
            for (int i = 0; i < input.getItemCount(); i++) {
                if (Objects.equals(input.getItemAt(i).value(), value)) {
                    input.setSelectedIndex(i);
                    return;
                }
            }
            input.setSelectedIndex(-1);
        } finally {
            showing = false;
        }
    }

    @Override
    public void onEdit(Consumer<@Nullable T> edited) {
        listener = edited;
    }
}
