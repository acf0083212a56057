package org.collimator.ui.list;

import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.kit.Bind;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.ListRows;

/**
 * A search among what can be chosen, in its place in the form: typing narrows, arrows move, Enter chooses, Escape closes.
 *
 * @param <T> what is chosen
 */
final class PickSearch<T> {
    private static final int ROWS = 7;

    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN + ", gap 0 4"));
    private final JTextField field = new JTextField();
    private final ListRows<Entry<T>> entries = new ListRows<>();
    private final JList<Entry<T>> list = new JList<>(entries);
    private final JLabel nothing;
    private final Choices<T> choices;
    private final Consumer<T> chosen;
    private final Runnable closed;
    private List<Entry<T>> all = List.of();

    private record Entry<T>(T value, String words, String folded) {
        @Override
        public String toString() {
            return words;
        }
    }

    PickSearch(RowWords words, Choices<T> choices, Consumer<T> chosen, Runnable closed) {
        this.choices = choices;
        this.chosen = chosen;
        this.closed = closed;
        nothing = new JLabel(words.shared("pick.nothing"));
        field.setName(words.key() + ".search");
        field.getAccessibleContext().setAccessibleName(words.shared("pick.search", words.one()));
        field.putClientProperty("JTextField.placeholderText", words.shared("pick.search", words.one()));
        field.putClientProperty("JTextField.leadingIcon", Icons.small("search"));
        list.setName(words.key() + ".list");
        list.getAccessibleContext().setAccessibleName(words.shared("pick.search", words.one()));
        list.setVisibleRowCount(ROWS);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setFocusable(false);
        list.setFixedCellWidth(200);
        panel.setOpaque(false);
        panel.setVisible(false);
        panel.add(field, "growx");
        panel.add(new JScrollPane(list), "growx, wmin 0");
        panel.add(nothing);
        Bind.text(field, this::narrow);
        keys();
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                int row = list.locationToIndex(event.getPoint());
                if (row >= 0 && list.getCellBounds(row, row).contains(event.getPoint())) {
                    list.setSelectedIndex(row);
                    choose();
                }
            }
        });
    }

    private void keys() {
        key("ENTER", this::choose);
        key("ESCAPE", this::close);
        key("DOWN", () -> move(1));
        key("UP", () -> move(-1));
        key("PAGE_DOWN", () -> move(ROWS));
        key("PAGE_UP", () -> move(-ROWS));
    }

    private void key(String keys, Runnable run) {
        field.getInputMap().put(KeyStroke.getKeyStroke(keys), "pick." + keys);
        field.getActionMap().put("pick." + keys, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                run.run();
            }
        });
    }

    private void move(int by) {
        int next = Math.max(0, Math.min(entries.getSize() - 1, list.getSelectedIndex() + by));
        list.setSelectedIndex(next);
        list.ensureIndexIsVisible(next);
    }

    JComponent component() {
        return panel;
    }

    /** Opens it with all that can be chosen but those that are chosen already; closes it where it is open. */
    void open(List<T> without) {
        if (panel.isVisible()) {
            close();
            return;
        }
        all = choices.all().stream()
                .filter(value -> without.stream().noneMatch(each -> choices.isSame(each, value)))
                .map(value -> {
                    String words = choices.words(value);
                    return new Entry<>(value, words, PickField.folded(words));
                })
                .toList();
        field.setText("");
        narrow("");
        panel.setVisible(true);
        panel.revalidate();
        field.requestFocusInWindow();
    }

    private void narrow(String typed) {
        String[] parts = PickField.folded(typed).strip().split("\\s+", -1);
        List<Entry<T>> fitting = all.stream()
                .filter(entry -> {
                    for (String each : parts) {
                        if (!entry.folded().contains(each)) {
                            return false;
                        }
                    }
                    return true;
                })
                .toList();
        entries.show(fitting);
        nothing.setVisible(fitting.isEmpty());
        list.setSelectedIndex(fitting.isEmpty() ? -1 : 0);
    }

    private void choose() {
        Entry<T> entry = list.getSelectedValue();
        if (entry != null) {
            panel.setVisible(false);
            chosen.accept(entry.value());
            closed.run();
        }
    }

    private void close() {
        panel.setVisible(false);
        closed.run();
    }
}
