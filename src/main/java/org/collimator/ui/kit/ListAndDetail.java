package org.collimator.ui.kit;

import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JComponent;
import javax.swing.JSplitPane;

/**
 * A list beside the detail of what is selected in it: the list has the width that it wants, but leaves more than half of the room to
 * the detail, until the user divides it otherwise. On the event thread.
 */
public final class ListAndDetail {
    private final JSplitPane split;
    private final int wanted;
    private int placed = -1;

    private ListAndDetail(JComponent list, JComponent detail, int wanted) {
        this.wanted = wanted;
        list.setMinimumSize(new Dimension(120, 0));
        detail.setMinimumSize(new Dimension(120, 0));
        split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, list, detail);
        split.setBorder(null);
        split.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                place();
            }
        });
    }

    /**
     * Both beside each other.
     *
     * @param wanted the width of the list where there is room
     */
    public static JComponent of(JComponent list, JComponent detail, int wanted) {
        ListAndDetail both = new ListAndDetail(list, detail, wanted);
        both.place();
        return both.split;
    }

    private void place() {
        boolean byHand = placed >= 0 && split.getDividerLocation() != placed;
        if (!byHand) {
            placed = split.getWidth() == 0 ? wanted : Math.min(wanted, split.getWidth() * 45 / 100);
            split.setDividerLocation(placed);
        }
    }
}
