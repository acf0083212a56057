package org.collimator.ui.text;

import org.collimator.ui.kit.Tasks;

/** Gives the lines that changed their look again, once the change is over. On the event thread. */
final class Looks {
    private final MarkdownPane pane;
    private final Tasks.Delayed soon;
    private int from = Integer.MAX_VALUE;
    private int to = -1;

    Looks(MarkdownPane pane, Tasks tasks) {
        this.pane = pane;
        this.soon = tasks.delayed(0, this::look);
    }

    /** A text may not change its looks while it tells of a change. */
    void changed(int start, int end) {
        boolean waits = to >= 0;
        from = Math.min(from, start);
        to = Math.max(Math.max(to, end), 0);
        if (!waits) {
            soon.restart();
        }
    }

    private void look() {
        int start = from;
        int end = to;
        from = Integer.MAX_VALUE;
        to = -1;
        if (end >= 0) {
            pane.look(start, end);
        }
    }
}
