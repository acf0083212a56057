package org.collimator.ui.list;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * Dragging rows into order by their grips; a line shows where the row would go. Keys and buttons do the same. On the event thread.
 *
 * @param <T> a row
 */
final class RowDrag<T> extends MouseAdapter {
    private final RowsPanel<T> panel;
    private final List<RowLine<T>> lines;
    private final IntSupplier count;
    private final Move move;
    private int from = -1;
    private int gap = -1;

    /** Moves a row. */
    interface Move {
        void move(int from, int to);
    }

    RowDrag(RowsPanel<T> panel, List<RowLine<T>> lines, IntSupplier count, Move move) {
        this.panel = panel;
        this.lines = lines;
        this.count = count;
        this.move = move;
    }

    /** Lets a row be dragged by its grip. */
    void install(RowLine<T> line) {
        line.grip.addMouseListener(this);
        line.grip.addMouseMotionListener(this);
    }

    @Override
    public void mousePressed(MouseEvent event) {
        from = -1;
        for (int i = 0; i < count.getAsInt(); i++) {
            if (lines.get(i).grip == event.getComponent()) {
                from = i;
            }
        }
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (from >= 0) {
            gap = gapAt(event.getComponent().getY() + event.getY());
            panel.dropLine(
                    gap < count.getAsInt()
                            ? lines.get(gap).top() - 2
                            : lines.get(gap - 1).bottom() + 2);
        }
    }

    /** The number of the gap between rows that is nearest: 0 before the first. */
    private int gapAt(int y) {
        int rows = count.getAsInt();
        for (int i = 0; i < rows; i++) {
            if (y < (lines.get(i).top() + lines.get(i).bottom()) / 2) {
                return i;
            }
        }
        return rows;
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (from >= 0 && gap >= 0) {
            move.move(from, gap > from ? gap - 1 : gap);
        }
        from = -1;
        gap = -1;
        panel.dropLine(-1);
    }
}
