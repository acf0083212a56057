package org.collimator.ui.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.event.TreeModelEvent;
import javax.swing.event.TreeModelListener;
import javax.swing.tree.TreeModel;
import javax.swing.tree.TreePath;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.document.ElementRef;
import org.collimator.document.Elements;
import org.collimator.ui.kit.Filter;
import org.jspecify.annotations.Nullable;

/**
 * The outline of a curriculum as a tree model that follows edits: records that are the same as before are passed by, so that an edit
 * costs what it touched. A filter hides what does not match and leads to nothing that does. On the event thread.
 */
final class OutlineModel implements TreeModel {
    private final List<TreeModelListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<ElementRef, OutlineNode> nodes = new HashMap<>();
    private final OutlineNode root;
    private Curriculum curriculum;
    private Filter filter = new Filter("");
    private boolean moved;
    private boolean rewording;
    private BiConsumer<OutlineNode, String> renamed = (node, title) -> {};

    OutlineModel(Curriculum curriculum) {
        this.curriculum = curriculum;
        root = OutlineNode.element(ElementRef.COURSE, curriculum);
        nodes.put(root.ref, root);
        List<OutlineNode> children = new ArrayList<>();
        curriculum.modules().forEach(module -> children.add(module(module)));
        for (ElementRef.Kind kind : Elements.IN_COURSE) {
            children.add(list(ElementRef.COURSE, kind, Elements.in(curriculum, kind)));
        }
        adopt(root, children);
    }

    private OutlineNode module(Module module) {
        OutlineNode node = leaf(module);
        List<OutlineNode> lists = new ArrayList<>();
        for (ElementRef.Kind kind : Elements.IN_MODULE) {
            lists.add(list(node.ref, kind, Elements.in(module, kind)));
        }
        adopt(node, lists);
        return node;
    }

    private OutlineNode list(ElementRef around, ElementRef.Kind kind, List<?> records) {
        OutlineNode node = OutlineNode.list(around, kind, records);
        List<OutlineNode> children = new ArrayList<>(records.size());
        records.forEach(record -> children.add(leaf(record)));
        adopt(node, children);
        return node;
    }

    private OutlineNode leaf(Object record) {
        OutlineNode node = OutlineNode.element(Elements.ref(record), record);
        nodes.putIfAbsent(node.ref, node);
        return node;
    }

    private static void adopt(OutlineNode parent, List<OutlineNode> children) {
        parent.all = children;
        parent.visible = children;
        children.forEach(child -> child.parent = parent);
    }

    /** Follows the curriculum to its state after an edit; whether nodes came, went or stand elsewhere. */
    @SuppressWarnings("ReferenceEquality") // identity tells what changed
    boolean show(Curriculum next) {
        Curriculum before = curriculum;
        curriculum = next;
        moved = false;
        if (before == next) {
            return false;
        }
        show(root, next);
        if (before.modules() != next.modules()) {
            modules(next.modules());
        }
        for (OutlineNode list : List.copyOf(root.all)) {
            if (list.list != null) {
                records(list, Elements.in(next, list.list));
            }
        }
        return moved;
    }

    private void show(OutlineNode node, Object record) {
        if (node.show(record)) {
            changed(node);
        }
    }

    @SuppressWarnings("ReferenceEquality") // identity tells what changed
    private void modules(List<Module> modules) {
        int before = root.all.size() - Elements.IN_COURSE.size();
        if (!sameNames(root.all.subList(0, before), modules)) {
            rearrange(modules);
        }
        for (int i = 0; i < modules.size(); i++) {
            OutlineNode node = root.all.get(i);
            if (node.source != modules.get(i)) {
                show(node, modules.get(i));
                for (OutlineNode list : node.all) {
                    if (list.list != null) {
                        records(list, Elements.in(modules.get(i), list.list));
                    }
                }
            }
        }
    }

    private void rearrange(List<Module> modules) {
        Map<String, OutlineNode> known = byKey(root.all);
        List<OutlineNode> children = new ArrayList<>();
        for (Module module : modules) {
            OutlineNode node = known.remove(key(module));
            children.add(node == null ? module(module) : node);
        }
        root.all.stream().filter(OutlineNode::isList).forEach(children::add);
        replace(root, children);
    }

    /** A list follows its records. */
    @SuppressWarnings("ReferenceEquality") // identity tells what changed
    private void records(OutlineNode list, List<?> records) {
        if (list.source == records) {
            return;
        }
        list.source = records;
        if (sameNames(list.all, records)) {
            update(list.all, records);
            return;
        }
        Map<String, OutlineNode> known = byKey(list.all);
        List<OutlineNode> children = new ArrayList<>(records.size());
        for (Object record : records) {
            OutlineNode node = known.remove(key(record));
            children.add(node == null ? leaf(record) : node);
        }
        replace(list, children);
        update(children, records);
        changed(list);
    }

    @SuppressWarnings("ReferenceEquality") // identity tells what changed
    private void update(List<OutlineNode> children, List<?> records) {
        for (int i = 0; i < children.size(); i++) {
            OutlineNode node = children.get(i);
            if (node.source != records.get(i)) {
                show(node, records.get(i));
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // identity tells what changed
    private static boolean sameNames(List<OutlineNode> children, List<?> records) {
        if (children.size() != records.size()) {
            return false;
        }
        for (int i = 0; i < records.size(); i++) {
            boolean same = children.get(i).source == records.get(i)
                    || children.get(i).ref.equals(Elements.ref(records.get(i)));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, OutlineNode> byKey(List<OutlineNode> children) {
        Map<String, OutlineNode> known = new HashMap<>();
        children.forEach(child -> known.putIfAbsent(child.key(), child));
        return known;
    }

    private static String key(Object record) {
        ElementRef ref = Elements.ref(record);
        return ref.kind() + " " + ref.id();
    }

    /** The children from now on; those that are new are found by name from now on, those that went no more. */
    private void replace(OutlineNode parent, List<OutlineNode> children) {
        if (same(parent.all, children)) {
            return;
        }
        moved = true;
        Set<OutlineNode> before = identical(parent.all);
        Set<OutlineNode> after = identical(children);
        parent.all = children;
        children.forEach(child -> child.parent = parent);
        before.stream().filter(child -> !after.contains(child)).forEach(this::forget);
        children.stream().filter(child -> !before.contains(child)).forEach(this::remember);
        List<OutlineNode> shown = filter.isEmpty() ? children : shown(children);
        boolean appears = !filter.isEmpty() && (parent.visible.isEmpty() != shown.isEmpty());
        new ChildChange(parent, shown, this::fire).apply();
        if (appears) {
            refilter();
        }
    }

    @SuppressWarnings("ReferenceEquality") // the very same nodes in the same order
    private static boolean same(List<OutlineNode> now, List<OutlineNode> next) {
        if (now.size() != next.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i) != next.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static Set<OutlineNode> identical(List<OutlineNode> nodes) {
        Set<OutlineNode> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(nodes);
        return set;
    }

    private void forget(OutlineNode child) {
        nodes.remove(child.ref, child);
        child.all.forEach(list -> list.all.forEach(each -> nodes.remove(each.ref, each)));
    }

    private void remember(OutlineNode child) {
        nodes.put(child.ref, child);
        child.all.forEach(list -> list.all.forEach(each -> nodes.put(each.ref, each)));
        if (!filter.isEmpty()) {
            filtered(child);
        }
    }

    /** Shows only what the filter accepts, and what leads to it. */
    void filter(Filter next) {
        filter = next;
        refilter();
    }

    private void refilter() {
        filtered(root);
        fire(listener -> listener.treeStructureChanged(new TreeModelEvent(this, path(root))));
    }

    /** Makes the words of all nodes of now, for any thread; {@link #take} brings them in. */
    Supplier<List<OutlineNode.Words>> words() {
        IdentityHashMap<OutlineNode, Object> raw = new IdentityHashMap<>();
        nodes.values().stream().filter(OutlineNode::isRaw).forEach(node -> raw.put(node, node.source));
        return () -> {
            List<OutlineNode.Words> words = new ArrayList<>(raw.size());
            raw.forEach((node, source) -> words.add(OutlineNode.Words.of(node, source)));
            return words;
        };
    }

    /** Words that were made meanwhile; those of nodes that have changed are left. */
    void take(List<OutlineNode.Words> made) {
        made.forEach(words -> words.node().take(words));
    }

    boolean isFiltered() {
        return !filter.isEmpty();
    }

    private void filtered(OutlineNode node) {
        node.all.forEach(this::filtered);
        node.visible = filter.isEmpty() ? node.all : shown(node.all);
    }

    private List<OutlineNode> shown(List<OutlineNode> children) {
        List<OutlineNode> shown = new ArrayList<>();
        for (OutlineNode child : children) {
            if (!child.visible.isEmpty() || (!child.isList() && filter.acceptsPlain(child.search()))) {
                shown.add(child);
            }
        }
        return shown;
    }

    /** The node of an element, whether a filter hides it or not. */
    Optional<OutlineNode> node(ElementRef ref) {
        return Optional.ofNullable(nodes.get(ref));
    }

    /** The way from the root to a node; empty where the node is hidden. */
    Optional<TreePath> visiblePath(OutlineNode node) {
        for (OutlineNode each = node; each.parent != null; each = each.parent) {
            if (getIndexOfChild(each.parent, each) < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(path(node));
    }

    static TreePath path(OutlineNode node) {
        List<OutlineNode> way = new ArrayList<>();
        for (OutlineNode each = node; each != null; each = each.parent) {
            way.add(0, each);
        }
        return new TreePath(way.toArray());
    }

    /** Whether the event that is told just now is of words only, so that no row comes, goes or moves. */
    boolean isRewording() {
        return rewording;
    }

    private void changed(OutlineNode node) {
        rewording = true;
        try {
            reworded(node);
        } finally {
            rewording = false;
        }
    }

    private void reworded(OutlineNode node) {
        OutlineNode parent = node.parent;
        if (parent == null) {
            fire(listener -> listener.treeNodesChanged(new TreeModelEvent(this, path(node), null, null)));
            return;
        }
        int index = getIndexOfChild(parent, node);
        if (index >= 0) {
            TreeModelEvent event = new TreeModelEvent(this, path(parent), new int[] {index}, new Object[] {node});
            fire(listener -> listener.treeNodesChanged(event));
        }
    }

    private void fire(Consumer<TreeModelListener> event) {
        listeners.forEach(event);
    }

    OutlineNode root() {
        return root;
    }

    @Override
    public Object getRoot() {
        return root;
    }

    @Override
    public Object getChild(Object parent, int index) {
        return ((OutlineNode) parent).visible.get(index);
    }

    @Override
    public int getChildCount(Object parent) {
        return ((OutlineNode) parent).visible.size();
    }

    @Override
    public boolean isLeaf(Object node) {
        OutlineNode one = (OutlineNode) node;
        return one.visible.isEmpty() && one.parent != null;
    }

    @Override
    public int getIndexOfChild(@Nullable Object parent, @Nullable Object child) {
        if (parent instanceof OutlineNode around) {
            for (int i = 0; i < around.visible.size(); i++) {
                if (around.visible.get(i) == child) {
                    return i;
                }
            }
        }
        return -1;
    }

    @Override
    public void valueForPathChanged(TreePath path, Object value) {
        if (path.getLastPathComponent() instanceof OutlineNode node) {
            renamed.accept(node, String.valueOf(value));
        }
    }

    /** Takes the titles that are typed in place; this model follows the edit that comes of it. */
    void onRename(BiConsumer<OutlineNode, String> next) {
        renamed = next;
    }

    @Override
    public void addTreeModelListener(TreeModelListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeTreeModelListener(TreeModelListener listener) {
        listeners.remove(listener);
    }
}
