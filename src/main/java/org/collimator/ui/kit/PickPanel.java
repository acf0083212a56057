package org.collimator.ui.kit;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/**
 * A line to type into over a list to choose from, in a popup: what is typed is told, the arrow keys go through the list, Enter or a
 * click takes. On the event thread.
 *
 * @param <T> what is chosen
 */
public final class PickPanel<T> {
    private static final int PAGE = 8;

    private final DefaultListModel<T> model = new DefaultListModel<>();
    private final JList<T> list = new JList<>(model);
    private final JTextField input = new JTextField(40);
    private final JLabel empty = new JLabel();
    private final JPanel panel = new JPanel(new MigLayout("insets 0, fill, wrap 1, gap 0 8, hidemode 3"));
    private final JScrollPane pane = new JScrollPane(list);
    private final String title;
    private final Consumer<T> chosen;
    private Runnable take = () -> {};

    /**
     * A panel with nothing to choose from yet.
     *
     * @param name of its parts for tests
     * @param title what it is for
     * @param placeholder what stands in the empty line
     * @param nothing what is said where nothing is found
     * @param typed is told of every change of the line
     * @param chosen takes the choice, after the popup is gone
     */
    public PickPanel(
            String name,
            String title,
            String placeholder,
            String nothing,
            ListCellRenderer<? super T> renderer,
            Consumer<String> typed,
            Consumer<T> chosen) {
        this.title = title;
        this.chosen = chosen;
        panel.setName(name);
        input.setName(name + ".input");
        input.putClientProperty("JTextField.placeholderText", placeholder);
        input.putClientProperty("JTextField.leadingIcon", Icons.small("search"));
        input.putClientProperty("JTextField.showClearButton", true);
        input.getAccessibleContext().setAccessibleName(title);
        input.getAccessibleContext().setAccessibleDescription(placeholder);
        Bind.text(input, typed);
        list.setName(name + ".list");
        list.getAccessibleContext().setAccessibleName(title);
        list.setCellRenderer(renderer);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setFocusable(false);
        empty.setText(nothing);
        empty.setName(name + ".nothing");
        panel.add(input, "growx");
        panel.add(pane, "grow, push");
        panel.add(empty, "gap 8 8 0 8");
        pane.setPreferredSize(new Dimension(640, 400));
        keys();
        clicks();
    }

    private void keys() {
        key(KeyEvent.VK_DOWN, 1);
        key(KeyEvent.VK_UP, -1);
        key(KeyEvent.VK_PAGE_DOWN, PAGE);
        key(KeyEvent.VK_PAGE_UP, -PAGE);
    }

    private void key(int code, int way) {
        Keys.on(input, KeyStroke.getKeyStroke(code, 0), "pick." + code, () -> step(way));
    }

    private void clicks() {
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                int row = list.locationToIndex(event.getPoint());
                if (row >= 0 && list.getCellBounds(row, row).contains(event.getPoint())) {
                    list.setSelectedIndex(row);
                    take.run();
                }
            }
        });
    }

    private void step(int way) {
        int size = model.getSize();
        if (size > 0) {
            int at = list.getSelectedIndex() + way;
            boolean around = Math.abs(way) == 1;
            select(around ? Math.floorMod(at, size) : Math.max(0, Math.min(size - 1, at)));
        }
    }

    private void select(int row) {
        list.setSelectedIndex(row);
        list.ensureIndexIsVisible(row);
        T value = list.getSelectedValue();
        input.getAccessibleContext().setAccessibleDescription(value == null ? "" : value.toString());
    }

    /** Shows what can be chosen, the first of it selected. */
    public void show(List<T> choices) {
        model.clear();
        model.addAll(choices);
        pane.setVisible(!choices.isEmpty());
        empty.setVisible(choices.isEmpty());
        if (!choices.isEmpty()) {
            select(0);
        }
        panel.revalidate();
        panel.repaint();
    }

    /** What Enter would take now; for tests. */
    public List<T> shown() {
        return java.util.Collections.list(model.elements());
    }

    /** The panel itself. */
    public JPanel component() {
        return panel;
    }

    /** Shows it over the window that has the focus. */
    public void open() {
        take = Popup.show(title, panel, input, () -> {
            T value = list.getSelectedValue();
            if (value != null) {
                chosen.accept(Objects.requireNonNull(value));
            }
        });
    }
}
