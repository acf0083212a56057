package org.collimator.ui.outline;

import java.awt.datatransfer.Transferable;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JTree;
import javax.swing.TransferHandler;
import javax.swing.tree.TreePath;
import org.collimator.document.ElementRef;
import org.collimator.document.Spot;
import org.collimator.ui.elements.ClipTransfer;
import org.collimator.ui.elements.ElementActs;
import org.collimator.ui.elements.ElementClipboard;
import org.collimator.ui.session.Workspace;
import org.jspecify.annotations.Nullable;

/** Dragging elements within the outline moves them; from another window, or with Ctrl held, it copies them. On the event thread. */
final class OutlineTransfer extends TransferHandler {
    private static final long serialVersionUID = 1;

    private final transient Workspace workspace;
    private final transient ElementActs acts;
    private final transient ElementClipboard clipboard;

    OutlineTransfer(Workspace workspace, ElementActs acts, ElementClipboard clipboard) {
        this.workspace = workspace;
        this.acts = acts;
        this.clipboard = clipboard;
    }

    @Override
    public int getSourceActions(JComponent component) {
        return workspace.isReadOnly() ? COPY : COPY_OR_MOVE;
    }

    @Override
    protected @Nullable Transferable createTransferable(JComponent component) {
        List<ElementRef> refs = acts.selected();
        return refs.isEmpty() ? null : clipboard.transfer(refs);
    }

    @Override
    public boolean canImport(TransferSupport support) {
        if (workspace.isReadOnly() || !ElementClipboard.accepts(support.getTransferable())) {
            return false;
        }
        if (!support.isDrop()) {
            return true;
        }
        Optional<ClipTransfer> own = moved(support);
        return own.isEmpty()
                ? node(support).isPresent()
                : spot(support, own.get().refs().get(0).kind()).isPresent();
    }

    /** Elements of this very window that are to change their place. */
    private Optional<ClipTransfer> moved(TransferSupport support) {
        boolean move = support.isDrop() && support.getDropAction() == MOVE;
        return move
                ? ClipTransfer.own(support.getTransferable())
                        .filter(own -> !own.refs().isEmpty()
                                && own.folder().equals(workspace.folder().root().toString()))
                : Optional.empty();
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)) {
            return false;
        }
        Optional<ClipTransfer> own = moved(support);
        if (own.isPresent()) {
            List<ElementRef> refs = own.get().refs();
            ElementRef.Kind kind = refs.get(0).kind();
            spot(support, kind)
                    .ifPresent(spot -> acts.move(
                            refs.stream().filter(ref -> ref.kind() == kind).toList(), spot));
        } else {
            ElementRef behind =
                    support.isDrop() ? node(support).map(node -> node.ref).orElse(acts.anchor()) : acts.anchor();
            clipboard.paste(support.getTransferable(), behind);
        }
        return true;
    }

    private static Optional<OutlineNode> node(TransferSupport support) {
        return support.getDropLocation() instanceof JTree.DropLocation at
                        && at.getPath() != null
                        && at.getPath().getLastPathComponent() instanceof OutlineNode node
                ? Optional.of(node)
                : Optional.empty();
    }

    /** Where elements of a kind would go: between two of their kind, into a list of them, or into a module. */
    private Optional<Spot> spot(TransferSupport support, ElementRef.Kind kind) {
        OutlineNode node = node(support).orElse(null);
        if (node == null || !(support.getDropLocation() instanceof JTree.DropLocation at)) {
            return Optional.empty();
        }
        int index = at.getChildIndex();
        boolean ofKind = node.list == kind || (kind == ElementRef.Kind.MODULE && node.parent == null);
        if (index >= 0 && ofKind) {
            return Optional.of(new Spot(node.ref, kind, place(node, index)));
        }
        boolean into = node.list == kind
                || (node.ref.kind() == ElementRef.Kind.MODULE && kind.isInModule() && node.list == null)
                || node.ref.kind() == kind;
        return index < 0 && into ? Spot.behind(workspace.current(), node.ref, kind) : Optional.empty();
    }

    /** The place among all elements of the list, where a filter hides some. */
    private static int place(OutlineNode node, int index) {
        if (index < node.visible.size()) {
            return node.all.indexOf(node.visible.get(index));
        }
        return (int) node.all.stream()
                .filter(child -> node.isList() || !child.isList())
                .count();
    }

    /** The path of the row under the pointer. */
    static Optional<OutlineNode> of(@Nullable TreePath path) {
        return path != null && path.getLastPathComponent() instanceof OutlineNode node
                ? Optional.of(node)
                : Optional.empty();
    }
}
