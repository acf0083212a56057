package org.collimator.ui.form;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.kit.Bind;
import org.jspecify.annotations.Nullable;

/** A number, or nothing where the field is empty. What is no number, or out of bounds, is marked and not taken over. */
final class OptionalNumberField<N extends Number> implements Field<@Nullable N> {
    private final JTextField input = new JTextField(8);
    private final JPanel panel = new JPanel(new MigLayout("insets 0"));
    private final Function<String, @Nullable N> parse;
    private Consumer<@Nullable N> listener = number -> {};
    private final Bind bind = Bind.text(input, this::typed);
    private @Nullable N shown;

    OptionalNumberField(Function<String, @Nullable N> parse) {
        this.parse = parse;
        panel.setOpaque(false);
        panel.add(input);
    }

    private void typed(String text) {
        N number = null;
        if (!text.isBlank()) {
            try {
                number = parse.apply(text.strip());
            } catch (NumberFormatException none) {
                number = null;
            }
            if (number == null) {
                input.putClientProperty("JComponent.outline", "error");
                return;
            }
        }
        input.putClientProperty("JComponent.outline", null);
        shown = number;
        listener.accept(number);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public JComponent input() {
        return input;
    }

    @Override
    public void show(@Nullable N value) {
        if (!Objects.equals(value, shown)) {
            shown = value;
            bind.show(value == null ? "" : NumberField.text(value));
            input.putClientProperty("JComponent.outline", null);
        }
    }

    @Override
    public void onEdit(Consumer<@Nullable N> edited) {
        listener = edited;
    }

    @Override
    public boolean merges() {
        return true;
    }
}
