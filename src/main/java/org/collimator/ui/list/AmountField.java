package org.collimator.ui.list;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.DoublePredicate;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.collimator.question.NumberText;
import org.collimator.ui.form.TypedField;
import org.jspecify.annotations.Nullable;

/**
 * A number as people type it, in per cent where that is how people think of it. What is no number, or out of bounds, is marked and not
 * taken over. What is typed is never replaced by the same number in other digits. On the event thread.
 */
public final class AmountField extends TypedField<@Nullable Double> {
    private static final int PERCENT = 2;

    private final JLabel suffix = new JLabel();
    private final DoublePredicate allowed;
    private final boolean optional;
    private int shift;

    private AmountField(JTextField input, String placeholder, DoublePredicate allowed, boolean optional, int shift) {
        super(new JPanel(new MigLayout("insets 0, gap 4, hidemode 3")), input);
        this.allowed = allowed;
        this.optional = optional;
        this.shift = shift;
        input.putClientProperty("JTextField.placeholderText", placeholder);
        suffix.setText(shift == PERCENT ? "%" : "");
        suffix.setVisible(shift == PERCENT);
        component().setOpaque(false);
        component().add(input);
        component().add(suffix);
    }

    /** A number that may be missing. */
    public static AmountField optional(String placeholder) {
        return new AmountField(new JTextField(10), placeholder, value -> true, true, 0);
    }

    /** A number that must be there. */
    public static AmountField required(String placeholder, DoublePredicate allowed) {
        return new AmountField(new JTextField(7), placeholder, allowed, false, 0);
    }

    /** A share of the points, in per cent. */
    public static AmountField credit() {
        return new AmountField(new JTextField(4), "", value -> value >= 0 && value <= 1, false, PERCENT);
    }

    /** A share of the points that may be missing; then the placeholder says what holds. */
    public static AmountField optionalCredit(String placeholder) {
        return new AmountField(new JTextField(4), placeholder, value -> value >= 0 && value <= 1, true, PERCENT);
    }

    /** Shows shares in per cent from now on, or numbers as they are. */
    public void percent(boolean percent) {
        shift = percent ? PERCENT : 0;
    }

    /** What stands behind the number. */
    public void suffix(String text) {
        suffix.setText(text);
        suffix.setVisible(!text.isEmpty());
    }

    @Override
    protected void typed(String text) {
        if (text.isBlank() && optional) {
            mark(true);
            tell(null);
            return;
        }
        Optional<Double> value = value(text).filter(allowed::test);
        mark(value.isPresent());
        value.ifPresent(this::tell);
    }

    private Optional<Double> value(String text) {
        String plain = text.strip();
        String number = plain.endsWith("%") ? plain.substring(0, plain.length() - 1) : plain;
        return NumberText.parse(number)
                .filter(parsed -> parsed.unit().isBlank())
                .map(parsed -> shift == 0
                        ? parsed.value()
                        : BigDecimal.valueOf(parsed.value())
                                .movePointLeft(shift)
                                .doubleValue());
    }

    /** A number as people write it, without needless digits. */
    public static String text(double value) {
        return text(value, 0);
    }

    private static String text(double value, int shift) {
        if (value != 0 && shift == 0 && (Math.abs(value) >= 1e9 || Math.abs(value) < 1e-6)) {
            return Double.toString(value).replace("E", "e");
        }
        BigDecimal number = BigDecimal.valueOf(value).movePointRight(shift);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public void show(@Nullable Double value) {
        if (value == null) {
            if (!text().isBlank()) {
                write("");
                mark(true);
            }
        } else if (!value(text()).filter(value::equals).isPresent()) {
            write(text(value, shift));
            mark(true);
        }
    }
}
