package org.collimator.ui.media;

import java.awt.Component;
import java.util.List;
import java.util.Map;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrapLayout;

/**
 * The files that lie in the media folder without a record: each becomes a medium, or goes. Not there while there are none. On the event
 * thread.
 */
final class LooseFiles {
    private static final int ROWS = 4;

    private final Texts texts = Texts.of(LooseFiles.class);
    private final DefaultListModel<String> model = new DefaultListModel<>();
    private final JList<String> list = new JList<>(model);
    private final JPanel panel = new JPanel(new MigLayout("insets 8 16 8 16, fillx, wrap 1, gap 0 8, hidemode 3"));
    private Map<String, Long> sizes = Map.of();

    LooseFiles(MediaActs acts) {
        JLabel heading = new JLabel(texts.get("loose"));
        heading.putClientProperty("FlatLaf.styleClass", "h4");
        list.setName("media.loose");
        heading.setToolTipText(texts.get("loose.hint"));
        list.setToolTipText(texts.get("loose.hint"));
        list.getAccessibleContext().setAccessibleName(texts.get("loose"));
        list.setCellRenderer(new Cell());
        JPanel buttons = new JPanel(new WrapLayout(8, 0));
        buttons.add(button("adopt", "add", () -> acts.adopt(chosen())));
        buttons.add(button("discard", "delete", () -> acts.discard(chosen())));
        panel.add(heading);
        panel.add(
                new JScrollPane(list, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER),
                "growx, wmin 0, hmin 40");
        panel.add(buttons, "growx, wmin 0");
        panel.setVisible(false);
    }

    private JButton button(String key, String icon, Runnable run) {
        JButton button = new JButton(texts.get(key), Icons.small(icon));
        button.setName("media." + key);
        button.setToolTipText(texts.get(key + ".tip"));
        button.addActionListener(event -> run.run());
        return button;
    }

    JComponent component() {
        return panel;
    }

    /** Those that are selected; all where none is. */
    private List<String> chosen() {
        List<String> selected = list.getSelectedValuesList();
        return selected.isEmpty() ? shown() : selected;
    }

    /** What is listed. */
    List<String> shown() {
        return java.util.Collections.list(model.elements());
    }

    /** Shows files, with their sizes. */
    void show(List<String> files, Map<String, Long> bytes) {
        sizes = bytes;
        if (!files.equals(shown())) {
            model.clear();
            model.addAll(files);
        }
        list.setVisibleRowCount(Math.max(1, Math.min(ROWS, files.size())));
        panel.setVisible(!files.isEmpty());
    }

    private final class Cell extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1;

        @Override
        public Component getListCellRendererComponent(
                JList<?> shown, Object value, int index, boolean selected, boolean focused) {
            String size = Sizes.text(sizes.getOrDefault(String.valueOf(value), 0L));
            super.getListCellRendererComponent(shown, value + " \u00b7 " + size, index, selected, focused);
            putClientProperty("html.disable", true);
            return this;
        }
    }
}
