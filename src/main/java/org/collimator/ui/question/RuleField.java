package org.collimator.ui.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.form.Field;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.WrappedText;
import org.jspecify.annotations.Nullable;

/**
 * One of a few values, each with a sentence that says what it means. On the event thread.
 *
 * @param <T> the values
 */
final class RuleField<T> implements Field<@Nullable T> {
    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN + ", gap 0 2"));
    private final ButtonGroup group = new ButtonGroup();
    private final Map<T, JRadioButton> buttons = new LinkedHashMap<>();
    private Consumer<@Nullable T> listener = value -> {};

    /**
     * A field for these values.
     *
     * @param name prefix of the buttons' names
     * @param words a value's name
     * @param sentence what it means; blank for nothing
     */
    RuleField(List<T> values, String name, Function<T, String> words, Function<T, String> sentence) {
        panel.setOpaque(false);
        for (T value : values) {
            JRadioButton button = new JRadioButton(words.apply(value));
            button.setOpaque(false);
            button.setName(name + "." + String.valueOf(value).toLowerCase(java.util.Locale.ROOT));
            button.addActionListener(event -> listener.accept(value));
            buttons.put(value, button);
            group.add(button);
            panel.add(button);
            String meaning = sentence.apply(value);
            if (!meaning.isBlank()) {
                button.getAccessibleContext().setAccessibleDescription(meaning);
                panel.add(WrappedText.hint(meaning), "growx, wmin 0, gapleft 24, gapbottom 4");
            }
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(@Nullable T value) {
        JRadioButton button = value == null ? null : buttons.get(value);
        if (button == null) {
            group.clearSelection();
        } else if (!Objects.equals(group.getSelection(), button.getModel())) {
            button.setSelected(true);
        }
    }

    @Override
    public void onEdit(Consumer<@Nullable T> edited) {
        listener = edited;
    }

    @Override
    public void focus(String pointer) {
        buttons.values().stream().findFirst().ifPresent(JRadioButton::requestFocusInWindow);
    }
}
