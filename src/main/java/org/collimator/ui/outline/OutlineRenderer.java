package org.collimator.ui.outline;

import java.awt.Component;
import java.util.Locale;
import javax.swing.JTree;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeCellRenderer;
import org.collimator.ui.kit.Icons;

/** Draws a node of the outline with the icon of its kind. */
final class OutlineRenderer extends DefaultTreeCellRenderer {
    private static final long serialVersionUID = 1;

    @Override
    public Component getTreeCellRendererComponent(
            JTree tree, Object value, boolean selected, boolean expanded, boolean leaf, int row, boolean focused) {
        super.getTreeCellRendererComponent(tree, value, selected, expanded, leaf, row, focused);
        if (value instanceof DefaultMutableTreeNode node && node.getUserObject() instanceof OutlineNode shown) {
            setText(shown.isList() ? shown.title() + "  " + shown.children().size() : shown.title());
            String kind = (shown.list() == null ? shown.ref().kind() : shown.list()).name();
            setIcon(Icons.small(kind.toLowerCase(Locale.ROOT)));
        }
        return this;
    }
}
