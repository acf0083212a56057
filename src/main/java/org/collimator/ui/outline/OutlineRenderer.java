package org.collimator.ui.outline;

import java.awt.Color;
import java.awt.Component;
import java.text.NumberFormat;
import java.util.Locale;
import javax.swing.Icon;
import javax.swing.JTree;
import javax.swing.UIManager;
import javax.swing.plaf.basic.BasicTreeUI;
import javax.swing.tree.TreeCellRenderer;
import org.collimator.ui.form.FindingIcons;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** Draws a node of the outline over the width of the tree: icon, title, and at the right end what is counted and what is wrong. */
final class OutlineRenderer implements TreeCellRenderer {
    private final Texts texts = Texts.of(OutlineRenderer.class);
    private final Badges badges;
    private final OutlineRow row = new OutlineRow();
    private final NumberFormat numbers = NumberFormat.getIntegerInstance(Locale.getDefault());

    OutlineRenderer(Badges badges) {
        this.badges = badges;
    }

    @Override
    public Component getTreeCellRendererComponent(
            JTree tree, Object value, boolean selected, boolean expanded, boolean leaf, int number, boolean focused) {
        if (value instanceof OutlineNode node) {
            String key = selected
                    ? (tree.hasFocus() ? "Tree.selectionForeground" : "Tree.selectionInactiveForeground")
                    : "Tree.foreground";
            Color colour = UIManager.getColor(key);
            row.begin(tree, room(tree, node));
            row.title(icon(node, key), words(node), colour);
            Badges.Badge found = badges.of(node);
            row.end(
                    mark(found, selected ? key : null),
                    found.worst() == null ? "" : numbers.format(found.count()),
                    node.isList() ? numbers.format(node.visible.size()) : "",
                    selected ? colour : UIManager.getColor("Collimator.hint"));
            row.spoken(() -> spoken(node));
        }
        return row;
    }

    private static @Nullable Icon mark(Badges.Badge found, @Nullable String colourKey) {
        if (found.worst() == null) {
            return null;
        }
        return colourKey == null ? FindingIcons.of(found.worst()) : FindingIcons.of(found.worst(), colourKey);
    }

    private String words(OutlineNode node) {
        int number = node.number();
        return number > 0 ? texts.get("numbered", number, node.title()) : node.title();
    }

    /** What a screen reader says: title, how much there is, what is wrong. */
    private String spoken(OutlineNode node) {
        Badges.Badge found = badges.of(node);
        String name = node.isList() ? texts.get("spoken.list", node.title(), node.visible.size()) : words(node);
        return found.worst() == null
                ? name
                : texts.get("spoken." + found.worst().name().toLowerCase(Locale.ROOT), name, found.count());
    }

    /** In the colour of the words, so that it is seen on a selected row too. */
    private static Icon icon(OutlineNode node, String colourKey) {
        String kind = node.questionKind();
        return kind != null
                ? Icons.ofKind(kind, 16, colourKey)
                : Icons.coloured(
                        (node.list == null ? node.ref.kind() : node.list).name().toLowerCase(Locale.ROOT),
                        16,
                        colourKey);
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
