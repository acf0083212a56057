package org.collimator.ui.outline;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTree;
import javax.swing.UIManager;
import javax.swing.plaf.basic.BasicTreeUI;
import javax.swing.tree.TreeCellRenderer;
import org.collimator.ui.form.FindingIcons;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Texts;

/** Draws a node of the outline over the width of the tree: icon, title, and at the right end what is counted and what is wrong. */
final class OutlineRenderer implements TreeCellRenderer {
    private static final int GAP = 8;

    private final Texts texts = Texts.of(OutlineRenderer.class);
    private final Badges badges;
    private final Row panel = new Row();
    private final JLabel title = new JLabel();
    private final JLabel badge = new JLabel();
    private final Map<String, Icon> icons = new HashMap<>();

    OutlineRenderer(Badges badges) {
        this.badges = badges;
        panel.setOpaque(false);
        panel.add(title);
        panel.add(badge, BorderLayout.LINE_END);
        badge.setBorder(BorderFactory.createEmptyBorder(0, GAP, 0, GAP));
        badge.setIconTextGap(4);
        title.setIconTextGap(6);
    }

    /** A row that is as wide as the tree leaves it room. */
    private static final class Row extends JPanel {
        private static final long serialVersionUID = 1;
        private int width;

        Row() {
            super(new BorderLayout());
        }

        @Override
        public Dimension getPreferredSize() {
            return new Dimension(width, super.getPreferredSize().height);
        }
    }

    @Override
    public Component getTreeCellRendererComponent(
            JTree tree, Object value, boolean selected, boolean expanded, boolean leaf, int row, boolean focused) {
        if (value instanceof OutlineNode node) {
            Color colour = UIManager.getColor(
                    selected
                            ? (tree.hasFocus() ? "Tree.selectionForeground" : "Tree.selectionInactiveForeground")
                            : "Tree.foreground");
            panel.width = room(tree, node);
            panel.setComponentOrientation(tree.getComponentOrientation());
            title.setFont(tree.getFont());
            title.setForeground(colour);
            title.setIcon(icon(node));
            title.setText(words(node));
            badge(node, tree, colour, selected);
            panel.getAccessibleContext().setAccessibleName(spoken(node));
        }
        return panel;
    }

    private String words(OutlineNode node) {
        int number = node.number();
        return number > 0 ? texts.get("numbered", number, node.title()) : node.title();
    }

    private void badge(OutlineNode node, JTree tree, Color colour, boolean selected) {
        Badges.Badge found = badges.of(node);
        String count = node.isList() ? Integer.toString(node.visible.size()) : "";
        badge.setFont(tree.getFont());
        badge.setForeground(selected ? colour : UIManager.getColor("Collimator.hint"));
        badge.setIcon(found.worst() == null ? null : FindingIcons.of(found.worst()));
        badge.setText(found.worst() == null ? count : Integer.toString(found.count()));
        if (found.worst() != null && !count.isEmpty()) {
            badge.setText(texts.get("counted", count, found.count()));
        }
    }

    /** What a screen reader says: title, how much there is, what is wrong. */
    private String spoken(OutlineNode node) {
        Badges.Badge found = badges.of(node);
        String name = node.isList() ? texts.get("spoken.list", node.title(), node.visible.size()) : words(node);
        return found.worst() == null
                ? name
                : texts.get("spoken." + found.worst().name().toLowerCase(Locale.ROOT), name, found.count());
    }

    private Icon icon(OutlineNode node) {
        String kind = node.questionKind();
        return kind != null
                ? icons.computeIfAbsent("question/" + kind, key -> Icons.ofKind(kind, 16))
                : icons.computeIfAbsent(
                        (node.list == null ? node.ref.kind() : node.list).name().toLowerCase(Locale.ROOT),
                        Icons::small);
    }

    private static int room(JTree tree, OutlineNode node) {
        int depth = tree.isRootVisible() && tree.getShowsRootHandles() ? 1 : 0;
        for (OutlineNode each = node.parent; each != null; each = each.parent) {
            depth++;
        }
        int indent = tree.getUI() instanceof BasicTreeUI ui ? ui.getLeftChildIndent() + ui.getRightChildIndent() : 20;
        int insets = tree.getInsets().left + tree.getInsets().right;
        int width = tree.getVisibleRect().width > 0 ? tree.getVisibleRect().width : tree.getWidth();
        return Math.max(80, width - insets - depth * indent);
    }
}
