package org.collimator.ui.outline;

import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.BiConsumer;
import javax.swing.BorderFactory;
import javax.swing.DropMode;
import javax.swing.JTree;
import javax.swing.KeyStroke;
import javax.swing.tree.TreePath;
import javax.swing.tree.TreeSelectionModel;
import org.collimator.document.ElementRef;
import org.collimator.document.Titles;
import org.jspecify.annotations.Nullable;

/** The tree component of the outline: as wide as its column, rows of one height, renamed in place. */
final class OutlineJTree extends JTree {
    private static final long serialVersionUID = 1;

    private static final int NARROWEST = 80;

    private transient BiConsumer<ElementRef, String> rename = (ref, title) -> {};

    OutlineJTree(OutlineModel model) {
        super(model);
        setName("outline");
        setLargeModel(true);
        setShowsRootHandles(true);
        setRowHeight(0);
        setBorder(BorderFactory.createEmptyBorder(4, 8, 8, 0));
        getSelectionModel().setSelectionMode(TreeSelectionModel.DISCONTIGUOUS_TREE_SELECTION);
        setDropMode(DropMode.ON_OR_INSERT);
        setEditable(true);
        setInvokesStopCellEditing(true);
        setToggleClickCount(2);
        setToolTipText("");
        for (String keys : new String[] {"ctrl C", "ctrl X", "ctrl V", "meta C", "meta X", "meta V"}) {
            getInputMap().put(KeyStroke.getKeyStroke(keys), "none");
        }
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                int row = getClosestRowForLocation(event.getX(), event.getY());
                if (event.isPopupTrigger() && row >= 0 && !isRowSelected(row)) {
                    setSelectionRow(row);
                }
            }
        });
        rows();
    }

    void onRename(BiConsumer<ElementRef, String> next) {
        rename = next;
    }

    private void rows() {
        int height = getFont() == null ? 26 : getFontMetrics(getFont()).getHeight() + 10;
        setRowHeight(Math.max(26, height));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        rows();
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    /** Known without asking any row, as all are of one height and as wide as the column. */
    @Override
    public Dimension getPreferredSize() {
        Insets insets = getInsets();
        return new Dimension(
                NARROWEST + insets.left + insets.right, getRowCount() * getRowHeight() + insets.top + insets.bottom);
    }

    /** Other words move no row. */
    @Override
    public void revalidate() {
        if (!isRewording()) {
            super.revalidate();
        }
    }

    @Override
    public void treeDidChange() {
        if (isRewording()) {
            repaint(getRowBounds(0));
        } else {
            super.treeDidChange();
        }
    }

    private boolean isRewording() {
        return getModel() instanceof OutlineModel model && model.isRewording();
    }

    @Override
    public boolean isPathEditable(TreePath path) {
        return super.isPathEditable(path)
                && path.getLastPathComponent() instanceof OutlineNode node
                && !node.isList()
                && Titles.canRename(node.ref.kind());
    }

    /** A rename that changes nothing is none. */
    void renamed(OutlineNode node, String title) {
        if (!title.equals(org.collimator.ui.form.ElementTitles.title(node.source)
                .replace('\n', ' ')
                .strip())) {
            rename.accept(node.ref, title);
        }
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        TreePath path = getPathForLocation(event.getX(), event.getY());
        return path != null && path.getLastPathComponent() instanceof OutlineNode node ? node.title() : null;
    }

    @Override
    public @Nullable Point getPopupLocation(@Nullable MouseEvent event) {
        java.awt.Rectangle row = event == null ? getRowBounds(getLeadSelectionRow()) : null;
        return row == null ? super.getPopupLocation(event) : new Point(row.x + 24, row.y + row.height);
    }
}
