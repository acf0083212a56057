package org.collimator.ui.help;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.kit.Bind;
import org.collimator.ui.kit.HtmlPane;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.CentreView;

/** The user guide: chapters on the left, found by typing, the chosen one beside them. On the event thread. */
final class GuideView implements CentreView {
    private final Guide guide = new Guide(Locale.getDefault());
    private final DefaultListModel<Guide.Chapter> model = new DefaultListModel<>();
    private final JList<Guide.Chapter> list = new JList<>(model);
    private final HtmlPane page = new HtmlPane(this::follow);
    private final JTextField search = new JTextField();
    private final JPanel panel = new JPanel(new BorderLayout());

    GuideView() {
        Texts texts = Texts.of(GuideView.class);
        search.setName("help.search");
        search.putClientProperty("JTextField.placeholderText", texts.get("search"));
        search.getAccessibleContext().setAccessibleName(texts.get("search"));
        Bind.text(search, this::filter);
        list.setName("help.chapters");
        list.getAccessibleContext().setAccessibleName(texts.get("chapters"));
        list.setCellRenderer(new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1;

            @Override
            public Component getListCellRendererComponent(
                    JList<?> shown, Object value, int index, boolean selected, boolean focused) {
                String title = value instanceof Guide.Chapter chapter ? chapter.title() : "";
                super.getListCellRendererComponent(shown, title, index, selected, focused);
                setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
                return this;
            }
        });
        list.addListSelectionListener(event -> show());
        page.setName("help.page");
        page.getAccessibleContext().setAccessibleName(texts.get("page"));
        page.setBorder(BorderFactory.createEmptyBorder(24, 24, 24, 24));
        JPanel left = new JPanel(new MigLayout("insets 16, fill, wrap 1", "[240:pref:420, fill]", "[][grow, fill]"));
        left.add(search);
        left.add(pane(list));
        panel.add(left, BorderLayout.WEST);
        panel.add(pane(page));
        filter("");
    }

    private static JScrollPane pane(JComponent content) {
        JScrollPane pane = new JScrollPane(content);
        pane.setBorder(null);
        return pane;
    }

    private void filter(String typed) {
        model.clear();
        model.addAll(guide.find(typed));
        if (!model.isEmpty()) {
            list.setSelectedIndex(0);
        }
    }

    private void show() {
        Guide.Chapter chapter = list.getSelectedValue();
        if (chapter != null) {
            page.show(chapter.html());
        }
    }

    /** What was searched for may hide the chapter that a link leads to. */
    private void follow(String address) {
        search.setText("");
        for (int i = 0; i < model.size(); i++) {
            if (address.equals(model.get(i).id() + ".md")) {
                list.setSelectedIndex(i);
            }
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void shown() {
        search.requestFocusInWindow();
    }
}
