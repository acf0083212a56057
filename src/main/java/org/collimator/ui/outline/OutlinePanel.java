package org.collimator.ui.outline;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.TreeExpansionEvent;
import javax.swing.event.TreeExpansionListener;
import javax.swing.tree.TreePath;
import net.miginfocom.swing.MigLayout;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.ElementRef;
import org.collimator.document.Elements;
import org.collimator.ui.elements.ElementActs;
import org.collimator.ui.elements.ElementClipboard;
import org.collimator.ui.kit.Bind;
import org.collimator.ui.kit.Filter;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Keys;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrappedText;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Selection;
import org.collimator.ui.session.Target;
import org.jspecify.annotations.Nullable;

/**
 * The curriculum as a tree under a filter; what is selected here is shown in the centre, and what is shown there is selected here. On
 * the event thread.
 */
public final class OutlinePanel {
    private static final int ROWS_OPENED_BY_FILTER = 200;

    private final EditorContext context;
    private final Predicate<String> hasView;
    private final Texts texts = Texts.of(OutlinePanel.class);
    private final OutlineModel model;
    private final OutlineJTree tree;
    private final Badges badges;
    private final OutlineMemory memory;
    private final JTextField filter = new JTextField();
    private final JPanel empty = new JPanel(new MigLayout("insets 16, fillx, wrap 1, gap 0 8"));
    private final JPanel panel = new JPanel(new BorderLayout());
    private boolean following;
    private @Nullable ElementRef left;

    /**
     * The outline of the open curriculum.
     *
     * @param hasView whether the window has a view of this id
     */
    public OutlinePanel(
            EditorContext context, ElementActs acts, ElementClipboard clipboard, Predicate<String> hasView) {
        this.context = context;
        this.hasView = hasView;
        this.model = new OutlineModel(context.workspace().current());
        this.tree = new OutlineJTree(model);
        this.badges = new Badges(context.workspace().problems());
        this.memory = new OutlineMemory(
                context.settings(), context.workspace().current().id());
        tree.getAccessibleContext().setAccessibleName(texts.get("outline.name"));
        tree.setCellRenderer(new OutlineRenderer(badges));
        tree.setCellEditor(new OutlineEditor());
        tree.setEditable(!context.workspace().isReadOnly());
        tree.setTransferHandler(new OutlineTransfer(context.workspace(), acts, clipboard));
        tree.setDragEnabled(!java.awt.GraphicsEnvironment.isHeadless());
        tree.onRename(acts::rename);
        model.onRename(tree::renamed);
        acts.anchor(() -> lead().map(node -> node.ref).or(() -> Optional.ofNullable(left)));
        build(acts);
        listen();
        restore();
        readWords();
    }

    /** The first filter need not read ten thousand titles. */
    private void readWords() {
        Supplier<List<OutlineNode.Words>> words = model.words();
        context.tasks().quietly(signal -> words.get(), model::take, failure -> {
            throw new IllegalStateException("the titles could not be read", failure);
        });
    }

    private void build(ElementActs acts) {
        filter.setName("outline.filter");
        filter.getAccessibleContext().setAccessibleName(texts.get("filter"));
        filter.putClientProperty("JTextField.placeholderText", texts.get("filter"));
        filter.putClientProperty("JTextField.leadingIcon", Icons.small("search"));
        filter.putClientProperty("JTextField.showClearButton", true);
        Bind.text(filter, this::filter);
        Keys.on(filter, KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), "clear", () -> filter.setText(""));
        Keys.on(filter, KeyStroke.getKeyStroke(KeyEvent.VK_DOWN, 0), "down", this::enterTree);
        JPanel top = new JPanel(new BorderLayout());
        top.setBorder(BorderFactory.createEmptyBorder(8, 8, 4, 8));
        top.add(filter);
        JScrollPane pane = new JScrollPane(tree);
        pane.setBorder(null);
        panel.add(top, BorderLayout.NORTH);
        panel.add(pane);
        empty.add(WrappedText.plain(texts.get("empty")), "growx, wmin 0");
        JButton add = new JButton(texts.get("empty.add"));
        add.setName("outline.add");
        add.addActionListener(event -> acts.insert(ElementRef.Kind.MODULE));
        empty.add(add);
        panel.add(empty, BorderLayout.SOUTH);
        empty.setVisible(context.workspace().current().modules().isEmpty());
    }

    private void listen() {
        tree.addTreeSelectionListener(event -> selected());
        tree.addTreeExpansionListener(new TreeExpansionListener() {
            @Override
            public void treeExpanded(TreeExpansionEvent event) {
                opened(event.getPath(), true);
            }

            @Override
            public void treeCollapsed(TreeExpansionEvent event) {
                opened(event.getPath(), false);
            }
        });
        context.workspace().addListener(change -> show(change.after()));
        context.workspace().selection().addListener(selection -> follow());
        context.workspace().problems().addListener(() -> {
            badges.clear();
            tree.repaint();
        });
    }

    private void opened(TreePath path, boolean open) {
        if (!following && !model.isFiltered() && path.getLastPathComponent() instanceof OutlineNode node) {
            node.open = open;
        }
    }

    private void restore() {
        Set<String> open = memory.open();
        for (OutlineNode node : model.root().all) {
            node.open = open.contains(node.key());
            node.all.forEach(list -> list.open = open.contains(list.key()));
        }
        reopen();
        memory.selected()
                .filter(ref -> model.node(ref).isPresent())
                .filter(ref -> context.workspace().selection().target().equals(Target.COURSE))
                .ifPresent(ref -> context.workspace().selection().show(Target.of(ref)));
        follow();
    }

    /** Remembers what is open and selected, for the next start. */
    public void remember() {
        memory.keep(model.root(), context.workspace().selection().target());
    }

    /** Shows the view that was shown when the curriculum was closed; only once the window has all its views. */
    public void resume() {
        memory.view()
                .filter(hasView)
                .ifPresent(id -> context.workspace().selection().show(new Target.View(id)));
    }

    /** The panel. */
    public JComponent component() {
        return panel;
    }

    /** The context menu of the tree. */
    public void menu(JPopupMenu menu) {
        tree.setComponentPopupMenu(menu);
    }

    /** Puts the caret into the filter. */
    public void focusFilter() {
        filter.requestFocusInWindow();
        filter.selectAll();
    }

    /** Puts the keys where a window begins: into the tree, unless a view has taken them. */
    public void begin() {
        if (context.workspace().selection().target() instanceof Target.Element) {
            tree.requestFocusInWindow();
        }
    }

    /** Begins to rename what is selected, in place. */
    public void rename() {
        TreePath path = tree.getSelectionPath();
        if (path != null) {
            tree.startEditingAtPath(path);
        }
    }

    /** Whether the selected element can be renamed. */
    public boolean canRename() {
        TreePath path = tree.getSelectionPath();
        return path != null && tree.isPathEditable(path);
    }

    /** Whether the keys go to the tree. */
    public boolean hasFocus() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getPermanentFocusOwner();
        return owner == tree;
    }

    private void enterTree() {
        tree.requestFocusInWindow();
        if (tree.isSelectionEmpty() && tree.getRowCount() > 0) {
            tree.setSelectionRow(Math.min(1, tree.getRowCount() - 1));
        }
    }

    private void quietly(Runnable change) {
        boolean before = following;
        following = true;
        try {
            change.run();
        } finally {
            following = before;
        }
    }

    private void show(Curriculum curriculum) {
        boolean[] moved = {false};
        quietly(() -> {
            int rows = tree.getRowCount();
            moved[0] = model.show(curriculum);
            if (rows != tree.getRowCount() || rows <= 1) {
                reopen();
            }
        });
        if (moved[0]) {
            badges.clear();
            empty.setVisible(curriculum.modules().isEmpty());
            select();
        }
    }

    private void filter(String typed) {
        quietly(() -> {
            model.filter(new Filter(typed));
            reopen();
        });
        select();
    }

    /** Opens what the user had open; under a filter as much as fills the column. */
    private void reopen() {
        quietly(() -> {
            tree.expandPath(OutlineModel.path(model.root()));
            for (OutlineNode node : model.root().visible) {
                boolean room = model.isFiltered() && tree.getRowCount() < ROWS_OPENED_BY_FILTER;
                if (node.open || room) {
                    tree.expandPath(OutlineModel.path(node));
                }
                node.visible.stream()
                        .filter(list -> (list.open && node.open) || (room && !list.visible.isEmpty()))
                        .filter(OutlineNode::isList)
                        .forEach(list -> tree.expandPath(OutlineModel.path(list)));
            }
        });
    }

    /** Of the model: while a change of the selection is told, the tree itself still has the lead of before. */
    private Optional<OutlineNode> lead() {
        return OutlineTransfer.of(tree.getSelectionModel().getLeadSelectionPath());
    }

    private void selected() {
        if (following) {
            return;
        }
        Selection selection = context.workspace().selection();
        List<ElementRef> refs = selectedRefs();
        OutlineNode lead = lead().orElse(null);
        quietly(() -> {
            if (lead != null && lead.isList()) {
                String view = view(lead);
                boolean shown = hasView.test(view) && refs.isEmpty();
                selection.show(shown ? new Target.View(view) : selection.target(), refs);
            } else if (!refs.isEmpty()) {
                ElementRef first = lead != null && refs.contains(lead.ref) ? lead.ref : refs.get(0);
                selection.show(Target.of(first), refs);
            }
        });
    }

    private static String view(OutlineNode list) {
        return switch (list.list == null ? ElementRef.Kind.COURSE : list.list) {
            case QUESTION -> "bank";
            case BLUEPRINT -> "coverage";
            case REFERENCE -> "references";
            case MEDIA -> "media";
            case COURSE, MODULE, OBJECTIVE, LESSON, CHECKLIST, ASSESSMENT -> "";
        };
    }

    private List<ElementRef> selectedRefs() {
        List<ElementRef> refs = new ArrayList<>();
        TreePath[] paths = tree.getSelectionPaths();
        if (paths != null) {
            for (TreePath path : paths) {
                OutlineTransfer.of(path).filter(node -> !node.isList()).ifPresent(node -> refs.add(node.ref));
            }
        }
        if (refs.size() < 2) {
            return refs;
        }
        List<ElementRef> ordered = new ArrayList<>(
                refs.stream().filter(ref -> ref.equals(ElementRef.COURSE)).toList());
        Elements.find(context.workspace().current(), refs).forEach(each -> ordered.add(Elements.ref(each)));
        return ordered;
    }

    /** The selection has changed: a filter that hides what is shown now is taken away. */
    private void follow() {
        if (following) {
            return;
        }
        List<ElementRef> wanted = context.workspace().selection().elements();
        if (wanted.isEmpty()) {
            leave();
        }
        boolean hidden = model.isFiltered()
                && wanted.stream()
                        .flatMap(ref -> model.node(ref).stream())
                        .anyMatch(node -> model.visiblePath(node).isEmpty());
        if (hidden) {
            filter.setText("");
        } else {
            select();
        }
    }

    /** A view is shown that was not chosen here: a click on the row of before leads back to it. */
    private void leave() {
        left = lead().map(node -> node.ref).orElse(left);
        quietly(tree::clearSelection);
    }

    /** Selects what the selection says, as far as the filter lets it be seen. */
    private void select() {
        List<ElementRef> wanted = context.workspace().selection().elements();
        if (wanted.isEmpty() || wanted.equals(selectedRefs())) {
            return;
        }
        List<OutlineNode> nodes = wanted.stream()
                .flatMap(ref -> model.node(ref).stream())
                .filter(node -> !model.isFiltered() || model.visiblePath(node).isPresent())
                .toList();
        quietly(() -> {
            TreePath[] paths = nodes.stream().map(OutlineModel::path).toArray(TreePath[]::new);
            for (OutlineNode node : nodes) {
                for (OutlineNode each = node.parent; each != null && !model.isFiltered(); each = each.parent) {
                    each.open = true;
                }
            }
            tree.setSelectionPaths(paths);
            if (paths.length > 0) {
                tree.scrollPathToVisible(paths[0]);
            }
        });
    }

    OutlineModel model() {
        return model;
    }

    OutlineJTree tree() {
        return tree;
    }
}
