package org.collimator.text;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.Node;
import org.commonmark.node.Visitor;
import org.jspecify.annotations.Nullable;

/** Goes through a document in reading order without recursion, so that no depth of nesting can exhaust the stack. */
final class TreeWalk {
    private TreeWalk() {}

    /** What happens at each node. The visit methods open a node; they may set what closes it and whether it is entered. */
    interface Walker extends Visitor {
        /** Whether the children of the node just opened are wanted. */
        boolean enters();

        /** What is to be handed to {@link #close} after the children of the node just opened. */
        String closing();

        /** The node is done. */
        void close(Node node, String closing);
    }

    static void through(Node root, Walker walker) {
        Deque<String> closings = new ArrayDeque<>();
        Node node = root;
        while (node != null) {
            node.accept(walker);
            String closing = walker.closing();
            if (walker.enters() && node.getFirstChild() != null) {
                closings.push(closing);
                node = node.getFirstChild();
            } else {
                walker.close(node, closing);
                node = next(node, root, walker, closings);
            }
        }
    }

    private static @Nullable Node next(Node done, Node root, Walker walker, Deque<String> closings) {
        Node node = done;
        while (node != root && node.getNext() == null) {
            node = node.getParent();
            walker.close(node, closings.pop());
        }
        return node == root ? null : node.getNext();
    }
}
