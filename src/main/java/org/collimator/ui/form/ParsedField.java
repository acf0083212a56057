package org.collimator.ui.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * A number or a date. What is none, or out of bounds, is marked and not taken over; nothing that is typed is replaced meanwhile.
 *
 * @param <V> the value; there may be none where the field may be empty
 */
final class ParsedField<V> extends TypedField<@Nullable V> {
    private final Function<String, Optional<V>> parse;
    private final boolean mayBeEmpty;
    private @Nullable V shown;

    private ParsedField(JTextField input, String example, boolean mayBeEmpty, Function<String, Optional<V>> parse) {
        super(new JPanel(new MigLayout("insets 0")), input);
        this.parse = parse;
        this.mayBeEmpty = mayBeEmpty;
        input.putClientProperty("JTextField.placeholderText", example);
        component().setOpaque(false);
        component().add(input);
    }

    /**
     * A number.
     *
     * @param example what stands in the empty field
     * @param parse the number of a text; empty where it is out of bounds; throws NumberFormatException where it is none
     */
    static <N extends Number> ParsedField<N> number(
            String example, boolean mayBeEmpty, Function<String, Optional<N>> parse) {
        return new ParsedField<>(new JTextField(10), example, mayBeEmpty, text -> {
            try {
                return parse.apply(text);
            } catch (NumberFormatException none) {
                return Optional.empty();
            }
        });
    }

    /** A date, written year-month-day, or none. */
    static ParsedField<LocalDate> date() {
        return new ParsedField<>(new JTextField(10), "2027-12-31", true, text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException unfinished) {
                return Optional.empty();
            }
        });
    }

    @Override
    protected void typed(String text) {
        boolean empty = mayBeEmpty && text.isBlank();
        Optional<V> value = empty ? Optional.empty() : parse.apply(text.strip());
        mark(empty || value.isPresent());
        if (empty || value.isPresent()) {
            shown = value.orElse(null);
            tell(shown);
        }
    }

    @Override
    public void show(@Nullable V value) {
        if (!Objects.equals(value, shown)) {
            shown = value;
            write(value == null ? "" : words(value));
            mark(true);
        }
    }

    /** A value as people write it, a number without needless digits. */
    static String words(Object value) {
        return value instanceof Double fraction
                ? BigDecimal.valueOf(fraction).stripTrailingZeros().toPlainString()
                : value.toString();
    }
}
