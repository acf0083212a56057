package org.collimator.ui.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.kit.Bind;
import org.jspecify.annotations.Nullable;

/** A date, written year-month-day; an empty field is no date. */
final class DateField implements Field<@Nullable LocalDate> {
    private final JTextField input = new JTextField(10);
    private final JPanel panel = new JPanel(new MigLayout("insets 0"));
    private Consumer<@Nullable LocalDate> listener = date -> {};
    private final Bind bind = Bind.text(input, this::typed);
    private @Nullable LocalDate shown;

    DateField() {
        input.putClientProperty("JTextField.placeholderText", "2027-12-31");
        panel.setOpaque(false);
        panel.add(input);
    }

    private void typed(String text) {
        try {
            LocalDate date = text.isBlank() ? null : LocalDate.parse(text.strip());
            input.putClientProperty("JComponent.outline", null);
            shown = date;
            listener.accept(date);
        } catch (DateTimeParseException unfinished) {
            input.putClientProperty("JComponent.outline", "error");
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
    public void show(@Nullable LocalDate value) {
        if (!Objects.equals(value, shown)) {
            shown = value;
            bind.show(value == null ? "" : value.toString());
            input.putClientProperty("JComponent.outline", null);
        }
    }

    @Override
    public void onEdit(Consumer<@Nullable LocalDate> edited) {
        listener = edited;
    }

    @Override
    public boolean merges() {
        return true;
    }
}
