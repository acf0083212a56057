package org.collimator.ui.form;

import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.beans.PropertyChangeListener;
import java.util.EnumSet;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/** A page that is as wide as its scroll pane and as long as it needs to be; what keys lead to comes into sight. */
public final class PagePanel extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1;

    private static final int LINE = 24;
    private static final int AIR = 8;
    private static final String OWNER = "permanentFocusOwner";
    private static final Set<FocusEvent.Cause> TRAVERSALS = EnumSet.of(
            FocusEvent.Cause.TRAVERSAL,
            FocusEvent.Cause.TRAVERSAL_FORWARD,
            FocusEvent.Cause.TRAVERSAL_BACKWARD,
            FocusEvent.Cause.TRAVERSAL_UP,
            FocusEvent.Cause.TRAVERSAL_DOWN);

    /** The height that was last told; none yet. */
    private int asked = -1;

    private final transient PropertyChangeListener follower = event -> follow(event.getNewValue());

    /** An empty page. */
    public PagePanel(LayoutManager layout) {
        super(layout);
    }

    @Override
    public void addNotify() {
        super.addNotify();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener(OWNER, follower);
    }

    @Override
    public void removeNotify() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener(OWNER, follower);
        super.removeNotify();
    }

    /** Whoever clicks sees where; a page that moved then would take the button away from under the pointer. */
    private void follow(@Nullable Object owner) {
        boolean byKeys =
                EventQueue.getCurrentEvent() instanceof FocusEvent event && TRAVERSALS.contains(event.getCause());
        if (byKeys && owner instanceof JComponent one && SwingUtilities.isDescendingFrom(one, this)) {
            Rectangle place = SwingUtilities.convertRectangle(one, new Rectangle(one.getSize()), this);
            place.grow(0, AIR);
            if (place.height <= getVisibleRect().height) {
                scrollRectToVisible(place);
            }
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(UIManager.getColor("Collimator.page"));
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        asked = size.height;
        return size;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return LINE;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(LINE, visible.height - LINE);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    /** The layouts of scroll panes ask this right after the preferred size, and often: a long form is not measured anew each time. */
    @Override
    public boolean getScrollableTracksViewportHeight() {
        int height = isValid() || asked < 0 ? getPreferredSize().height : asked;
        return getParent() != null && getParent().getHeight() > height;
    }
}
