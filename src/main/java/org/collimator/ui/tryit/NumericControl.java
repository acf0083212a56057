package org.collimator.ui.tryit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.collimator.question.Answer;
import org.collimator.question.Numeric;
import org.collimator.question.Unit;
import org.collimator.ui.kit.Bind;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.list.AmountField;
import org.jspecify.annotations.Nullable;

/** A number; one unit is printed behind it, several are a choice, as in the player. */
final class NumericControl implements AnswerControl<Numeric> {
    private final JPanel panel = new JPanel(new MigLayout(Layouts.ROW));
    private final JTextField field = new JTextField(10);
    private final JLabel unit = new JLabel();
    private final JComboBox<String> units = new JComboBox<>();
    private final Runnable changed;
    private final String none;
    private @Nullable Numeric shown;
    private List<String> offered = List.of();
    private boolean showing;

    NumericControl(Runnable changed) {
        this.changed = changed;
        Texts texts = Texts.of(NumericControl.class);
        none = texts.get("unit.none");
        field.setName("tryit.number");
        field.getAccessibleContext().setAccessibleName(texts.get("answer"));
        units.setName("tryit.unit");
        units.getAccessibleContext().setAccessibleName(texts.get("unit"));
        units.addActionListener(event -> chosen());
        Bind.text(field, text -> changed.run());
        panel.setOpaque(false);
        panel.add(field);
        panel.add(unit);
        panel.add(units);
    }

    private void chosen() {
        if (!showing) {
            changed.run();
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Numeric question) {
        shown = question;
        List<String> next = new ArrayList<>();
        if (!question.unit().isBlank()) {
            next.add(question.unit());
        }
        question.otherUnits().stream().map(Unit::symbol).forEach(next::add);
        boolean choice = next.size() > 1 || (!next.isEmpty() && question.unitRequired());
        unit.setText(question.unit());
        unit.setVisible(!choice);
        units.setVisible(choice);
        if (!next.equals(offered)) {
            fill(next);
        }
    }

    private void fill(List<String> next) {
        showing = true;
        try {
            Object before = units.getSelectedItem();
            offered = List.copyOf(next);
            units.removeAllItems();
            units.addItem(none);
            next.forEach(units::addItem);
            units.setSelectedItem(next.contains(String.valueOf(before)) ? before : none);
        } finally {
            showing = false;
        }
    }

    @Override
    public Optional<Answer> answer() {
        if (field.getText().isBlank()) {
            return Optional.empty();
        }
        boolean chosen = units.isVisible() && units.getSelectedIndex() > 0;
        String symbol = chosen ? Objects.toString(units.getSelectedItem(), "") : "";
        return Optional.of(new Answer.Quantity(field.getText(), symbol));
    }

    @Override
    public void giveKey() {
        Numeric question = shown;
        Double key = question == null ? null : question.answer();
        if (question != null && key != null) {
            field.setText(AmountField.text(key));
            if (units.isVisible()) {
                units.setSelectedItem(question.unit());
            }
            changed.run();
        }
    }

    @Override
    public void clear() {
        field.setText("");
        if (units.getItemCount() > 0) {
            units.setSelectedIndex(0);
        }
    }
}
