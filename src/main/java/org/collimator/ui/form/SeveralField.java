package org.collimator.ui.form;

import java.awt.Insets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.collimator.ui.kit.WrapLayout;

/** Any number of a short list of values, each with a box; values that are not on the list stay. */
final class SeveralField<T> implements Field<List<T>> {
    private static final int GAP = 16;

    private final JPanel panel = new JPanel(new WrapLayout(0, 4));
    private final Map<T, JCheckBox> boxes = new LinkedHashMap<>();
    private List<T> shown = List.of();

    SeveralField(List<T> values, Function<T, String> words) {
        panel.setOpaque(false);
        values.forEach(value -> {
            JCheckBox box = new JCheckBox(words.apply(value));
            box.setOpaque(false);
            box.setMargin(new Insets(2, 0, 2, GAP));
            box.setName(value.toString());
            boxes.put(value, box);
            panel.add(box);
        });
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(List<T> value) {
        shown = value;
        boxes.forEach((each, box) -> box.setSelected(value.contains(each)));
    }

    @Override
    public void onEdit(Consumer<List<T>> edited) {
        boxes.values().forEach(box -> box.addActionListener(event -> edited.accept(chosen())));
    }

    private List<T> chosen() {
        List<T> chosen = new ArrayList<>(shown);
        boxes.forEach((each, box) -> {
            if (!box.isSelected()) {
                chosen.remove(each);
            } else if (!chosen.contains(each)) {
                chosen.add(each);
            }
        });
        return List.copyOf(chosen);
    }

    @Override
    public void focus(String pointer) {
        boxes.values().stream().findFirst().ifPresent(JCheckBox::requestFocusInWindow);
    }
}
