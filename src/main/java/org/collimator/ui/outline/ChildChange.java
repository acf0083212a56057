package org.collimator.ui.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.event.TreeModelEvent;
import javax.swing.event.TreeModelListener;

/**
 * Brings the children of a node from one list to another with as few events as may be: what went is taken out, what stands in another
 * order is taken out and put in again, what came is put in.
 */
final class ChildChange {
    private final OutlineNode parent;
    private final List<OutlineNode> target;
    private final Consumer<Consumer<TreeModelListener>> fire;

    ChildChange(OutlineNode parent, List<OutlineNode> target, Consumer<Consumer<TreeModelListener>> fire) {
        this.parent = parent;
        this.target = target;
        this.fire = fire;
    }

    void apply() {
        Set<OutlineNode> wanted = set(target);
        remove(node -> !wanted.contains(node));
        Set<OutlineNode> there = set(parent.visible);
        List<OutlineNode> kept = target.stream().filter(there::contains).toList();
        Set<OutlineNode> moved = set(outOfOrder(parent.visible, kept));
        remove(moved::contains);
        insert();
        parent.visible = target;
    }

    private static Set<OutlineNode> set(List<OutlineNode> nodes) {
        Set<OutlineNode> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(nodes);
        return set;
    }

    /** What stands between the parts at both ends that agree. */
    private static List<OutlineNode> outOfOrder(List<OutlineNode> now, List<OutlineNode> next) {
        int start = 0;
        while (start < next.size() && now.get(start) == next.get(start)) {
            start++;
        }
        int end = next.size();
        while (end > start && now.get(end - 1) == next.get(end - 1)) {
            end--;
        }
        return next.subList(start, end);
    }

    private void remove(java.util.function.Predicate<OutlineNode> goes) {
        List<OutlineNode> rest = new ArrayList<>();
        List<Integer> indices = new ArrayList<>();
        List<Object> gone = new ArrayList<>();
        for (int i = 0; i < parent.visible.size(); i++) {
            OutlineNode node = parent.visible.get(i);
            if (goes.test(node)) {
                indices.add(i);
                gone.add(node);
            } else {
                rest.add(node);
            }
        }
        if (!gone.isEmpty()) {
            parent.visible = rest;
            TreeModelEvent event = event(indices, gone);
            fire.accept(listener -> listener.treeNodesRemoved(event));
        }
    }

    private void insert() {
        Set<OutlineNode> there = set(parent.visible);
        List<Integer> indices = new ArrayList<>();
        List<Object> come = new ArrayList<>();
        for (int i = 0; i < target.size(); i++) {
            if (!there.contains(target.get(i))) {
                indices.add(i);
                come.add(target.get(i));
            }
        }
        if (!come.isEmpty()) {
            parent.visible = target;
            TreeModelEvent event = event(indices, come);
            fire.accept(listener -> listener.treeNodesInserted(event));
        }
    }

    private TreeModelEvent event(List<Integer> indices, List<Object> children) {
        return new TreeModelEvent(
                this,
                OutlineModel.path(parent),
                indices.stream().mapToInt(Integer::intValue).toArray(),
                children.toArray());
    }
}
