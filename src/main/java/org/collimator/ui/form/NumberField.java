package org.collimator.ui.form;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.kit.Bind;
import org.jspecify.annotations.Nullable;

/** A number. What is no number, or out of bounds, is marked and not taken over; nothing that is typed is replaced meanwhile. */
final class NumberField<N extends Number> implements Field<N> {
    private final JTextField input = new JTextField(10);
    private final JPanel panel = new JPanel(new MigLayout("insets 0"));
    private final Function<String, @Nullable N> parse;
    private Consumer<N> listener = number -> {};
    private final Bind bind = Bind.text(input, this::typed);
    private @Nullable N shown;

    /** @param parse the number of a text; null where it is out of bounds; throws NumberFormatException where it is none */
    NumberField(String example, Function<String, @Nullable N> parse) {
        this.parse = parse;
        input.putClientProperty("JTextField.placeholderText", example);
        panel.setOpaque(false);
        panel.add(input);
    }

    private void typed(String text) {
        N number = parsed(text);
        input.putClientProperty("JComponent.outline", number == null ? "error" : null);
        if (number != null) {
            shown = number;
            listener.accept(number);
        }
    }

    private @Nullable N parsed(String text) {
        try {
            return parse.apply(text.strip());
        } catch (NumberFormatException none) {
            return null;
        }
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
    public void show(N value) {
        if (!value.equals(shown)) {
            shown = value;
            bind.show(text(value));
            input.putClientProperty("JComponent.outline", null);
        }
    }

    /** A number without needless digits. */
    static String text(Number number) {
        return number instanceof Double fraction
                ? BigDecimal.valueOf(fraction).stripTrailingZeros().toPlainString()
                : number.toString();
    }

    @Override
    public void onEdit(Consumer<N> edited) {
        listener = edited;
    }

    @Override
    public boolean merges() {
        return true;
    }
}
