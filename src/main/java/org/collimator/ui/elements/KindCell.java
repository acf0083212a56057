package org.collimator.ui.elements;

import java.awt.Component;
import java.awt.Font;
import java.util.HashMap;
import java.util.Map;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** A kind in the palette: its picture, its name, and what it is for. */
final class KindCell implements ListCellRenderer<Kind> {
    private final JPanel panel = new JPanel(new MigLayout("insets 6 8 6 8, gap 12 0, fillx", "[][grow]", "[]0[]"));
    private final JLabel picture = new JLabel();
    private final JLabel title = new JLabel();
    private final JLabel description = new JLabel();
    private final Map<Kind, Icon> icons = new HashMap<>();

    KindCell() {
        panel.add(picture, "spany 2, aligny center");
        panel.add(title, "wrap, wmin 0");
        panel.add(description, "wmin 0");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Kind> list, Kind kind, int index, boolean selected, boolean focused) {
        panel.setBackground(selected ? UIManager.getColor("List.selectionBackground") : list.getBackground());
        title.setForeground(selected ? UIManager.getColor("List.selectionForeground") : list.getForeground());
        description.setForeground(
                selected ? UIManager.getColor("List.selectionForeground") : UIManager.getColor("Collimator.hint"));
        title.setFont(list.getFont().deriveFont(Font.BOLD));
        description.setFont(list.getFont());
        picture.setIcon(icons.computeIfAbsent(kind, each -> each.icon(24)));
        title.setText(kind.title());
        description.setText(kind.description());
        panel.getAccessibleContext().setAccessibleName(kind.toString());
        return panel;
    }
}
