package org.collimator.text;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** What the walkers share: a node is entered and closed by nothing unless its visit method says otherwise. */
abstract class NodeWalker extends AbstractVisitor implements TreeWalk.Walker {
    private boolean enters = true;
    private String closing = "";

    /** Says what closes the node just opened. */
    protected final void closeWith(String text) {
        closing = text;
    }

    /** Passes over the children of the node just opened. */
    protected final void skipChildren() {
        enters = false;
    }

    @Override
    public final boolean enters() {
        boolean answer = enters;
        enters = true;
        return answer;
    }

    @Override
    public final String closing() {
        String answer = closing;
        closing = "";
        return answer;
    }

    /** {@inheritDoc} The walk goes on by itself, so that a node without a visit method of its own is just entered. */
    @Override
    protected final void visitChildren(Node parent) {}

    @Override
    public final void visit(CustomNode node) {
        if (node instanceof Script script) {
            script(script);
        } else if (node instanceof Citation citation) {
            citation(citation);
        } else if (node instanceof TableHead) {
            tableHead();
        } else if (node instanceof TableBody) {
            tableBody();
        } else if (node instanceof TableRow) {
            tableRow();
        } else if (node instanceof TableCell cell) {
            tableCell(cell);
        }
    }

    @Override
    public final void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            table();
        }
    }

    protected void script(Script script) {}

    protected void citation(Citation citation) {}

    protected void table() {}

    protected void tableHead() {}

    protected void tableBody() {}

    protected void tableRow() {}

    protected void tableCell(TableCell cell) {}

    /** Whether the paragraph stands in a list without blank lines, where it is not marked as one. */
    protected static boolean isTight(Paragraph paragraph) {
        Block item = paragraph.getParent();
        return item != null && item.getParent() instanceof ListBlock list && list.isTight();
    }
}
