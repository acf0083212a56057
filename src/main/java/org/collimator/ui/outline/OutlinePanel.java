package org.collimator.ui.outline;

import java.awt.BorderLayout;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTree;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeModel;
import javax.swing.tree.TreePath;
import org.collimator.document.ElementRef;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Target;
import org.jspecify.annotations.Nullable;

/** The curriculum as a tree; what is selected here is shown in the centre. On the event thread. */
public final class OutlinePanel {
    private final EditorContext context;
    private final OutlineTree outline = new OutlineTree();
    private final DefaultTreeModel model = new DefaultTreeModel(new DefaultMutableTreeNode());
    private final JTree tree = new JTree(model);
    private final JPanel panel = new JPanel(new BorderLayout());
    private boolean following;

    /** The outline of the open curriculum. */
    public OutlinePanel(EditorContext context) {
        this.context = context;
        tree.setName("outline");
        tree.getAccessibleContext()
                .setAccessibleName(Texts.of(OutlinePanel.class).get("outline.name"));
        tree.setCellRenderer(new OutlineRenderer());
        tree.setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
        JScrollPane pane = new JScrollPane(tree);
        pane.setBorder(null);
        panel.add(pane);
        show();
        tree.addTreeSelectionListener(event -> selected());
        context.workspace().addListener(change -> show());
        context.workspace().selection().addListener(selection -> follow());
    }

    /** The panel. */
    public JComponent component() {
        return panel;
    }

    private void show() {
        following = true;
        try {
            Set<OutlineNode.Key> open = open();
            DefaultMutableTreeNode root = node(outline.of(context.workspace().current()));
            model.setRoot(root);
            open(root, open);
        } finally {
            following = false;
        }
        follow();
    }

    private Set<OutlineNode.Key> open() {
        Set<OutlineNode.Key> open = new HashSet<>();
        Enumeration<TreePath> paths = tree.getExpandedDescendants(new TreePath(model.getRoot()));
        while (paths != null && paths.hasMoreElements()) {
            OutlineNode shown = of(paths.nextElement());
            if (shown != null) {
                open.add(shown.key());
            }
        }
        return open;
    }

    private void open(DefaultMutableTreeNode node, Set<OutlineNode.Key> open) {
        if (node.getUserObject() instanceof OutlineNode shown && (open.contains(shown.key()) || node.isRoot())) {
            tree.expandPath(new TreePath(node.getPath()));
        }
        for (int i = 0; i < node.getChildCount(); i++) {
            open((DefaultMutableTreeNode) node.getChildAt(i), open);
        }
    }

    private static DefaultMutableTreeNode node(OutlineNode shown) {
        DefaultMutableTreeNode node = new DefaultMutableTreeNode(shown);
        shown.children().forEach(child -> node.add(node(child)));
        return node;
    }

    private static @Nullable OutlineNode of(TreePath path) {
        return path.getLastPathComponent() instanceof DefaultMutableTreeNode node
                        && node.getUserObject() instanceof OutlineNode shown
                ? shown
                : null;
    }

    private void selected() {
        TreePath path = tree.getSelectionPath();
        OutlineNode shown = path == null ? null : of(path);
        if (!following && shown != null && !shown.isList()) {
            context.workspace().selection().show(Target.of(shown.ref()), List.of(shown.ref()));
        }
    }

    private void follow() {
        context.workspace().selection().element().ifPresent(this::select);
    }

    private void select(ElementRef ref) {
        Enumeration<?> nodes = ((DefaultMutableTreeNode) model.getRoot()).preorderEnumeration();
        while (nodes.hasMoreElements()) {
            DefaultMutableTreeNode node = (DefaultMutableTreeNode) nodes.nextElement();
            if (node.getUserObject() instanceof OutlineNode shown
                    && !shown.isList()
                    && shown.ref().equals(ref)) {
                following = true;
                try {
                    TreePath path = new TreePath(node.getPath());
                    tree.setSelectionPath(path);
                    tree.scrollPathToVisible(path);
                } finally {
                    following = false;
                }
                return;
            }
        }
    }
}
