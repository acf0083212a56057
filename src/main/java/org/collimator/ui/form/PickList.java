package org.collimator.ui.form;

import java.awt.Window;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.Action;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.kit.Filter;
import org.collimator.ui.kit.Popup;
import org.collimator.ui.kit.Texts;

/** A list to pick from, in a small window: typing filters it, the arrows and Enter pick, Escape leaves. On the event thread. */
final class PickList<T> {
    private static final int MOST = 200;

    private final Texts texts = Texts.of(PickList.class);
    private final List<Choices.Choice<T>> all;
    private final List<String> plain = new ArrayList<>();
    private final DefaultListModel<Choices.Choice<T>> model = new DefaultListModel<>();
    private final JList<Choices.Choice<T>> list = new JList<>(model);
    private final JTextField filter = new JTextField(40);
    private final JLabel count = new JLabel(" ");
    private final JPanel foot = new JPanel(new MigLayout("insets 0, fillx", "[grow][]"));

    PickList(List<Choices.Choice<T>> all, boolean several) {
        this.all = all;
        all.forEach(choice -> plain.add(Filter.plain(choice.words() + " " + choice.value())));
        list.setSelectionMode(
                several ? ListSelectionModel.MULTIPLE_INTERVAL_SELECTION : ListSelectionModel.SINGLE_SELECTION);
        list.setVisibleRowCount(12);
        list.setName("pick.list");
        list.setFixedCellWidth(560);
        list.getAccessibleContext().setAccessibleName(texts.get("pick.list"));
        filter.setName("pick.filter");
        filter.getAccessibleContext().setAccessibleName(texts.get("pick.filter"));
        filter.putClientProperty("JTextField.placeholderText", texts.get("pick.filter"));
        filter.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                filter(filter.getText());
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                filter(filter.getText());
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                // attributes only
            }
        });
        forward("UP", "selectPreviousRow");
        forward("DOWN", "selectNextRow");
        forward("PAGE_UP", "scrollUp");
        forward("PAGE_DOWN", "scrollDown");
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                Action take = filter.getActionMap().get("popup.ENTER");
                if (event.getClickCount() == 2 && take != null) {
                    take.actionPerformed(null);
                }
            }
        });
        filter("");
    }

    private void forward(String key, String action) {
        filter.getInputMap().put(KeyStroke.getKeyStroke(key), action);
        filter.getActionMap().put(action, new javax.swing.AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(java.awt.event.ActionEvent event) {
                Action own = list.getActionMap().get(action);
                if (own != null) {
                    own.actionPerformed(new java.awt.event.ActionEvent(list, event.getID(), action));
                }
            }
        });
    }

    void filter(String typed) {
        Filter words = new Filter(typed);
        List<Choices.Choice<T>> found = new ArrayList<>();
        int hits = 0;
        for (int i = 0; i < all.size(); i++) {
            if (words.acceptsPlain(plain.get(i))) {
                hits++;
                if (found.size() < MOST) {
                    found.add(all.get(i));
                }
            }
        }
        model.clear();
        model.addAll(found);
        list.setSelectedIndex(found.isEmpty() ? -1 : 0);
        count.setText(all.isEmpty() ? texts.get("pick.none") : texts.get("pick.count", hits, all.size()));
    }

    /** Offers what is not in the list; a list with nothing in it is not shown at all then. */
    PickList<T> other(JButton button) {
        button.setName("pick.other");
        button.addActionListener(event -> {
            Window popup = SwingUtilities.getWindowAncestor(button);
            if (popup != null) {
                popup.dispose();
            }
        });
        foot.add(button, "cell 1 0");
        return this;
    }

    List<T> picked() {
        return list.getSelectedValuesList().stream().map(Choices.Choice::value).toList();
    }

    /** Opens and tells what was picked. */
    void open(String title, Consumer<List<T>> done) {
        JPanel panel = new JPanel(new MigLayout("insets 0, wrap 1, fillx", "[grow,fill]"));
        JComponent scroll = new JScrollPane(list);
        panel.add(filter);
        panel.add(scroll, "grow, wmin 320");
        count.putClientProperty("FlatLaf.styleClass", "small");
        foot.add(count, "cell 0 0");
        panel.add(foot);
        Popup.show(title, panel, filter, () -> {
            List<T> picked = picked();
            if (!picked.isEmpty()) {
                done.accept(picked);
            }
        });
    }
}
