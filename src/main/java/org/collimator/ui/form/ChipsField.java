package org.collimator.ui.form;

import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrapLayout;
import org.collimator.ui.session.EditorContext;

/**
 * Elements that a record points to, each as a chip; a button opens a list to pick more from. A chip goes with a click, Delete or
 * Backspace, and moves with Alt+Left and Alt+Right. On the event thread.
 */
final class ChipsField<T> implements Field<List<T>> {
    private static final int LONGEST = 60;

    private final EditorContext context;
    private final Choices<T> choices;
    private final JPanel panel = new JPanel(new WrapLayout(4, 4));
    private final JButton add;
    private final Texts texts = Texts.of(ChipsField.class);
    private List<T> shown = List.of();
    private List<String> labels = List.of();
    private Consumer<List<T>> listener = value -> {};

    ChipsField(EditorContext context, Choices<T> choices) {
        this.context = context;
        this.choices = choices;
        add = new JButton(texts.get("chips.add"), Icons.small("add"));
        add.putClientProperty("JButton.buttonType", "borderless");
        add.setToolTipText(texts.get("chips.add.tip"));
        add.addActionListener(event -> pick());
        panel.setOpaque(false);
        panel.add(add);
    }

    private void pick() {
        List<Choices.Choice<T>> left = choices.all(context.workspace().current()).stream()
                .filter(choice -> !shown.contains(choice.value()))
                .toList();
        new PickList<>(left, true).open(texts.get("chips.add.tip"), this::add);
    }

    /** Adds what was picked. */
    void add(List<T> picked) {
        Set<T> all = new LinkedHashSet<>(shown);
        all.addAll(picked);
        listener.accept(List.copyOf(all));
    }

    private void remove(int at) {
        List<T> rest = new ArrayList<>(shown);
        rest.remove(at);
        listener.accept(List.copyOf(rest));
        panel.getComponent(Math.min(at, panel.getComponentCount() - 1)).requestFocusInWindow();
    }

    private void move(int at, int by) {
        int to = at + by;
        if (to >= 0 && to < shown.size()) {
            List<T> next = new ArrayList<>(shown);
            next.add(to, next.remove(at));
            listener.accept(List.copyOf(next));
            panel.getComponent(to).requestFocusInWindow();
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public JComponent input() {
        return add;
    }

    @Override
    public void show(List<T> value) {
        List<String> words = value.stream()
                .map(each -> choices.words(context.workspace().current(), each))
                .toList();
        if (value.equals(shown) && words.equals(labels)) {
            return;
        }
        shown = value;
        labels = words;
        panel.removeAll();
        for (int i = 0; i < value.size(); i++) {
            panel.add(chip(i, words.get(i)));
        }
        panel.add(add);
        panel.revalidate();
        panel.repaint();
    }

    private JButton chip(int at, String words) {
        JButton chip =
                new JButton(words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words, Icons.small("close"));
        chip.putClientProperty("JButton.buttonType", "roundRect");
        chip.putClientProperty("mayShrink", true);
        chip.setHorizontalTextPosition(JButton.LEADING);
        chip.setName("chip." + at);
        chip.setToolTipText(texts.get("chips.tip", words));
        chip.getAccessibleContext().setAccessibleName(texts.get("chips.name", words));
        chip.addActionListener(event -> remove(at));
        key(chip, "DELETE", () -> remove(at));
        key(chip, "BACK_SPACE", () -> remove(at));
        key(chip, "alt LEFT", () -> move(at, -1));
        key(chip, "alt RIGHT", () -> move(at, 1));
        return chip;
    }

    private static void key(JButton chip, String keys, Runnable run) {
        chip.getInputMap().put(KeyStroke.getKeyStroke(keys), keys);
        chip.getActionMap().put(keys, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                run.run();
            }
        });
    }

    @Override
    public void onEdit(Consumer<List<T>> edited) {
        listener = edited;
    }
}
