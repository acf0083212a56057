package org.collimator.ui.tryit;

import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.collimator.question.Answer;
import org.collimator.question.OptionId;
import org.collimator.question.Ordering;
import org.collimator.text.Markdown;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrapLayout;
import org.jspecify.annotations.Nullable;

/** Items that are moved by keys or buttons; they begin in an order that tells nothing. */
final class OrderingControl implements AnswerControl<Ordering> {
    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN + ", gap 0 4"));
    private final DefaultListModel<Entry> model = new DefaultListModel<>();
    private final JList<Entry> list = new JList<>(model);
    private final Runnable changed;
    private @Nullable Ordering shown;
    private List<OptionId> order = List.of();

    private record Entry(OptionId id, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    OrderingControl(Runnable changed) {
        this.changed = changed;
        Texts texts = Texts.of(OrderingControl.class);
        list.setName("tryit.items");
        list.getAccessibleContext().setAccessibleName(texts.get("order"));
        list.setToolTipText(texts.get("order.tip"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setVisibleRowCount(6);
        key("alt UP", -1);
        key("alt DOWN", 1);
        JPanel buttons = new JPanel(new WrapLayout(0, 0));
        buttons.setOpaque(false);
        buttons.add(button("up", texts, -1));
        buttons.add(button("down", texts, 1));
        panel.setOpaque(false);
        panel.add(new JScrollPane(list), "growx, wmin 0");
        panel.add(buttons, "growx, wmin 0");
    }

    private void key(String keys, int by) {
        list.getInputMap().put(KeyStroke.getKeyStroke(keys), "tryit.move" + by);
        list.getActionMap().put("tryit.move" + by, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                move(by);
            }
        });
    }

    private JButton button(String name, Texts texts, int by) {
        JButton button = new JButton(texts.get("order." + name), Icons.small(name));
        button.setName("tryit.items." + name);
        button.setToolTipText(texts.get("order.tip"));
        button.addActionListener(event -> move(by));
        return button;
    }

    private void move(int by) {
        int from = list.getSelectedIndex();
        int to = from + by;
        if (from >= 0 && to >= 0 && to < order.size()) {
            List<OptionId> next = new ArrayList<>(order);
            next.add(to, next.remove(from));
            order = next;
            fill();
            list.setSelectedIndex(to);
            list.ensureIndexIsVisible(to);
            changed.run();
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Ordering question) {
        boolean another = shown == null || !shown.id().equals(question.id());
        shown = question;
        List<OptionId> mixed =
                question.withoutKey().items().stream().map(Ordering.Item::id).toList();
        if (another || order.size() != mixed.size() || !order.containsAll(mixed)) {
            order = mixed;
        }
        fill();
    }

    private void fill() {
        Ordering question = shown;
        if (question == null) {
            return;
        }
        List<Entry> entries = order.stream()
                .flatMap(id -> question.items().stream()
                        .filter(item -> item.id().equals(id))
                        .limit(1)
                        .map(item -> new Entry(id, Markdown.plain(item.text()))))
                .toList();
        int selected = list.getSelectedIndex();
        for (int i = 0; i < entries.size(); i++) {
            if (i >= model.size()) {
                model.addElement(entries.get(i));
            } else if (!model.get(i).equals(entries.get(i))) {
                model.set(i, entries.get(i));
            }
        }
        while (model.size() > entries.size()) {
            model.remove(model.size() - 1);
        }
        list.setSelectedIndex(selected < 0 && !entries.isEmpty() ? 0 : selected);
    }

    @Override
    public Optional<Answer> answer() {
        return order.isEmpty() ? Optional.empty() : Optional.of(new Answer.Sequence(order));
    }

    @Override
    public void giveKey() {
        Ordering question = shown;
        if (question != null) {
            order = question.items().stream().map(Ordering.Item::id).toList();
            fill();
            changed.run();
        }
    }

    @Override
    public void clear() {
        Ordering question = shown;
        if (question != null) {
            order = question.withoutKey().items().stream()
                    .map(Ordering.Item::id)
                    .toList();
            fill();
        }
    }
}
