package org.collimator.ui.palette;

import java.awt.Component;
import java.util.HashMap;
import java.util.Map;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.kit.Icons;

/** An entry of the palette: icon, title, and at the right its keys or its kind and id. */
final class EntryCell implements ListCellRenderer<Entry> {
    private final JPanel panel = new JPanel(new MigLayout("insets 6 8 6 8, gap 12 0, fillx", "[][grow, fill][]"));
    private final JLabel icon = new JLabel();
    private final JLabel title = new JLabel();
    private final JLabel detail = new JLabel();
    private final Map<String, Icon> icons = new HashMap<>();

    EntryCell() {
        panel.add(icon, "w 16!, h 16!");
        panel.add(title, "wmin 0, wmax 440");
        panel.add(detail);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Entry> list, Entry entry, int index, boolean selected, boolean focused) {
        panel.setBackground(selected ? UIManager.getColor("List.selectionBackground") : list.getBackground());
        title.setForeground(selected ? UIManager.getColor("List.selectionForeground") : list.getForeground());
        detail.setForeground(
                selected ? UIManager.getColor("List.selectionForeground") : UIManager.getColor("Collimator.hint"));
        title.setFont(list.getFont());
        detail.setFont(list.getFont());
        icon.setIcon(icons.computeIfAbsent(entry.icon(), EntryCell::icon));
        title.setText(entry.title());
        detail.setText(entry.detail());
        panel.getAccessibleContext().setAccessibleName(entry.toString());
        return panel;
    }

    private static Icon icon(String name) {
        return name.startsWith("question/")
                ? Icons.ofKind(name.substring("question/".length()), 16)
                : Icons.small(name);
    }
}
