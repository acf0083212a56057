package org.collimator.ui.form;

import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.jspecify.annotations.Nullable;

/** One element that a record points to, or none; the button with its name opens a list to pick from. On the event thread. */
final class PickField<T> implements Field<@Nullable T> {
    private final EditorContext context;
    private final Choices<T> choices;
    private final Texts texts = Texts.of(PickField.class);
    private final JPanel panel = new JPanel(new MigLayout("insets 0, fillx, gap 4 0, hidemode 3", "[grow,fill][]"));
    private final JButton button = new JButton(Icons.small("chevron"));
    private final JButton clear = new JButton(Icons.small("close"));
    private Consumer<@Nullable T> listener = value -> {};
    private @Nullable T shown;

    PickField(EditorContext context, Choices<T> choices, boolean mayBeNone) {
        this.context = context;
        this.choices = choices;
        panel.setOpaque(false);
        button.setHorizontalAlignment(JButton.LEADING);
        button.setHorizontalTextPosition(JButton.LEADING);
        button.putClientProperty("mayShrink", true);
        button.addActionListener(
                event -> new PickList<>(choices.all(context.workspace().current()), false)
                        .open(texts.get("pick.list"), picked -> listener.accept(picked.get(0))));
        clear.setName("pick.clear");
        clear.setToolTipText(texts.get("pick.clear"));
        clear.getAccessibleContext().setAccessibleName(texts.get("pick.clear"));
        clear.putClientProperty("JButton.buttonType", "toolBarButton");
        clear.addActionListener(event -> {
            listener.accept(null);
            button.requestFocusInWindow();
        });
        panel.add(button, "growx, wmin 0");
        if (mayBeNone) {
            panel.add(clear);
        }
        words();
    }

    private void words() {
        T value = shown;
        String words = value == null
                ? texts.get("none")
                : choices.words(context.workspace().current(), value);
        if (!words.equals(button.getText())) {
            button.setText(words);
            button.setToolTipText(words);
        }
        clear.setVisible(value != null);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public JComponent input() {
        return button;
    }

    @Override
    public void show(@Nullable T value) {
        if (!Objects.equals(value, shown)) {
            shown = value;
        }
        words();
    }

    @Override
    public void onEdit(Consumer<@Nullable T> edited) {
        listener = edited;
    }
}
