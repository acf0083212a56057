package org.collimator.ui.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Insets;

/**
 * Things in a row that go on in further rows where the width ends, and that ask for the height they then need. The first of a row stands
 * at the edge, in line with what is above and below; none is wider than the row.
 */
public final class WrapLayout extends FlowLayout {
    private static final long serialVersionUID = 1;

    private int laidOut = -1;

    /** Left-aligned rows. */
    public WrapLayout(int horizontalGap, int verticalGap) {
        super(LEADING, horizontalGap, verticalGap);
        setAlignOnBaseline(true);
    }

    @Override
    public Dimension preferredLayoutSize(Container target) {
        synchronized (target.getTreeLock()) {
            Insets insets = target.getInsets();
            int width = target.getWidth() == 0 ? Integer.MAX_VALUE : target.getWidth() - insets.left - insets.right;
            int x = 0;
            int rowHeight = 0;
            int widest = 0;
            int height = getVgap();
            for (Component each : target.getComponents()) {
                if (!each.isVisible()) {
                    continue;
                }
                Dimension size = each.getPreferredSize();
                if (x > 0 && x + getHgap() + size.width + getHgap() > width) {
                    height += rowHeight + getVgap();
                    x = 0;
                    rowHeight = 0;
                }
                x += getHgap() + size.width;
                widest = Math.max(widest, x);
                rowHeight = Math.max(rowHeight, size.height);
            }
            return new Dimension(
                    widest + getHgap() + insets.left + insets.right,
                    height + rowHeight + getVgap() + insets.top + insets.bottom);
        }
    }

    /** Another width may need another height, which whoever holds the rows has not heard of yet. */
    @Override
    public void layoutContainer(Container target) {
        super.layoutContainer(target);
        int edge = target.getComponentOrientation().isLeftToRight() ? getHgap() : -getHgap();
        int room = target.getWidth() - target.getInsets().left - target.getInsets().right;
        for (Component each : target.getComponents()) {
            each.setBounds(each.getX() - edge, each.getY(), Math.min(each.getWidth(), room), each.getHeight());
        }
        if (target.getWidth() != laidOut) {
            laidOut = target.getWidth();
            if (preferredLayoutSize(target).height > target.getHeight()) {
                EventThread.run(target::revalidate);
            }
        }
    }

    @Override
    public Dimension minimumLayoutSize(Container target) {
        return new Dimension(0, preferredLayoutSize(target).height);
    }
}
