package org.collimator.ui.shell;

import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JComponent;
import javax.swing.JSplitPane;
import org.collimator.ui.kit.Settings;
import org.collimator.ui.kit.Theme;

/**
 * The three columns and the strip of the window, each of which folds away and remembers its size. The right column folds by
 * itself while the window is narrower than 1,200 pixels at the usual size of text. On the event thread.
 */
final class Columns {
    private static final int NARROW = 1200;
    private static final int DIVIDER = 6;
    private static final int OUTLINE = 320;
    private static final String WIDTH = "columns.outline";

    private final Settings settings;
    private final JComponent outline;
    private final SideColumn side;
    private final JComponent strip;
    private final JSplitPane leftSplit;
    private final JSplitPane rightSplit;
    private final JSplitPane stripSplit;
    private boolean narrow;
    private boolean placed;
    private boolean sideUseful;

    Columns(Settings settings, JComponent outline, JComponent centre, SideColumn side, JComponent strip) {
        this.settings = settings;
        this.outline = outline;
        this.side = side;
        this.strip = strip;
        rightSplit = split(JSplitPane.HORIZONTAL_SPLIT, centre, side.component(), 1);
        leftSplit = split(JSplitPane.HORIZONTAL_SPLIT, outline, rightSplit, 0);
        stripSplit = split(JSplitPane.VERTICAL_SPLIT, leftSplit, strip, 1);
        leftSplit.setDividerLocation(outlineWidth());
        stripSplit.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                resized();
            }
        });
        apply();
    }

    private static JSplitPane split(int orientation, JComponent first, JComponent second, double weight) {
        JSplitPane split = new JSplitPane(orientation, true, first, second);
        split.setBorder(null);
        split.setResizeWeight(weight);
        first.setMinimumSize(new Dimension(120, 80));
        second.setMinimumSize(new Dimension(120, 40));
        return split;
    }

    JComponent component() {
        return stripSplit;
    }

    private void resized() {
        if (!placed && stripSplit.getWidth() > 0 && rightSplit.getWidth() > 0) {
            placed = true;
            place();
        }
        if (placed && outlineShown() && settings.number(WIDTH, 0) == 0) {
            leftSplit.setDividerLocation(outlineWidth());
        }
        boolean now = stripSplit.getWidth() > 0 && stripSplit.getWidth() < NARROW * Theme.size(settings) / 100;
        if (now != narrow) {
            narrow = now;
            apply();
        }
    }

    boolean outlineShown() {
        return settings.flag("columns.outline.shown", true);
    }

    boolean sideShown() {
        return !side.isEmpty() && sideUseful && !narrow && settings.flag("columns.side.shown", true);
    }

    boolean stripShown() {
        return settings.flag("columns.strip.shown", true);
    }

    /** Whether the right column has something to say of what is shown; where it has not, its room belongs to the centre. */
    void sideIsUseful(boolean useful) {
        if (useful != sideUseful) {
            remember();
            sideUseful = useful;
            apply();
        }
    }

    /** Folds or unfolds the outline. */
    void toggleOutline() {
        remember();
        settings.put("columns.outline.shown", !outlineShown());
        apply();
    }

    /** Folds or unfolds the right column; in a narrow window unfolding it overrides what the width asks for. */
    void toggleSide() {
        remember();
        boolean next = !sideShown();
        narrow = false;
        settings.put("columns.side.shown", next);
        apply();
    }

    /** Folds or unfolds the strip of problems. */
    void toggleStrip() {
        remember();
        settings.put("columns.strip.shown", !stripShown());
        apply();
    }

    /** Keeps the sizes as they are now. */
    void remember() {
        if (outline.isVisible()
                && leftSplit.getDividerLocation() > 0
                && leftSplit.getDividerLocation() != outlineWidth()) {
            settings.put(WIDTH, leftSplit.getDividerLocation());
        }
        if (side.component().isVisible() && side.component().getWidth() > 0) {
            settings.put("columns.side", side.component().getWidth());
        }
        if (strip.isVisible() && strip.getHeight() > 0) {
            settings.put("columns.strip", strip.getHeight());
        }
    }

    private void apply() {
        show(leftSplit, outline, outlineShown());
        show(rightSplit, side.component(), sideShown());
        show(stripSplit, strip, stripShown());
        side.visible(sideShown());
        place();
    }

    /** Puts the dividers where the remembered sizes want them, once there is a size. */
    void place() {
        if (outlineShown()) {
            leftSplit.setDividerLocation(outlineWidth());
        }
        if (sideShown() && rightSplit.getWidth() > 0) {
            rightSplit.setDividerLocation(
                    Math.max(200, rightSplit.getWidth() - DIVIDER - settings.number("columns.side", 340)));
        }
        if (stripShown() && stripSplit.getHeight() > 0) {
            int room = stripSplit.getHeight() - DIVIDER;
            int above = Math.max(200, room - settings.number("columns.strip", 160));
            stripSplit.setDividerLocation(Math.min(above, room - strip.getMinimumSize().height));
        }
    }

    /** As it was left; at first as wide as the size of text asks for, with more than half of the window for what is edited. */
    private int outlineWidth() {
        int wanted = OUTLINE * Theme.size(settings) / 100;
        int room = stripSplit.getWidth() == 0 ? wanted : stripSplit.getWidth() * 3 / 8;
        return settings.number(WIDTH, Math.min(wanted, room));
    }

    private static void show(JSplitPane split, JComponent part, boolean shown) {
        part.setVisible(shown);
        split.setDividerSize(shown ? DIVIDER : 0);
        split.revalidate();
    }
}
