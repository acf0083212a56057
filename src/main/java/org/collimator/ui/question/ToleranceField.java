package org.collimator.ui.question;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.question.Tolerance;
import org.collimator.ui.form.Field;
import org.collimator.ui.form.Fields;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.list.AmountField;
import org.jspecify.annotations.Nullable;

/** How far an answer may be from the key: what is meant, and how much. On the event thread. */
final class ToleranceField implements Field<Tolerance> {
    private static final double USUAL_FIGURES = 3;

    private final JPanel panel = new JPanel(new MigLayout("insets 0, gap 8 0"));
    private final Texts texts = Texts.of(ToleranceField.class);
    private final Field<Tolerance.@Nullable Type> type;
    private final AmountField amount = AmountField.required("0.1", this::isAllowed);
    private Tolerance shown = Tolerance.EXACT;
    private Consumer<Tolerance> listener = tolerance -> {};
    private String part = "";

    ToleranceField() {
        type = Fields.choice(List.of(Tolerance.Type.values()), value -> texts.get("tolerance." + value.id()), null);
        type.input().setName("question.tolerance.type");
        type.input().getAccessibleContext().setAccessibleName(texts.get("question.tolerance.type"));
        amount.input().getAccessibleContext().setAccessibleName(texts.get("question.tolerance.amount"));
        panel.setOpaque(false);
        panel.add(type.component());
        panel.add(amount.component());
        type.onEdit(value -> emit(turned(Objects.requireNonNull(value)), "/type"));
        amount.onEdit(
                value -> emit(new Tolerance(shown.type(), Objects.requireNonNull(value), shown.extra()), "/amount"));
    }

    private boolean isAllowed(double value) {
        return value >= 0 && (shown.type() != Tolerance.Type.SIGNIFICANT_FIGURES || isFigures(value));
    }

    private static boolean isFigures(double value) {
        return value >= 1 && value <= 15 && value == Math.rint(value);
    }

    /** The tolerance with another meaning; the amount stays where it makes sense. */
    private Tolerance turned(Tolerance.Type next) {
        boolean figures = next == Tolerance.Type.SIGNIFICANT_FIGURES;
        boolean were = shown.type() == Tolerance.Type.SIGNIFICANT_FIGURES;
        double value = figures && !isFigures(shown.amount()) ? USUAL_FIGURES : were && !figures ? 0 : shown.amount();
        return new Tolerance(next, value, shown.extra());
    }

    private void emit(Tolerance next, String newPart) {
        part = newPart;
        shown = next;
        listener.accept(next);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public JComponent input() {
        return amount.input();
    }

    @Override
    public void show(Tolerance value) {
        shown = value;
        type.show(value.type());
        amount.percent(value.type() == Tolerance.Type.RELATIVE);
        amount.suffix(texts.get("tolerance." + value.type().id() + ".suffix"));
        amount.show(value.amount());
    }

    @Override
    public void onEdit(Consumer<Tolerance> edited) {
        listener = edited;
    }

    @Override
    public boolean merges() {
        return part.equals("/amount");
    }

    @Override
    public String part() {
        return part;
    }
}
