package org.collimator.ui.shell;

import java.awt.Color;
import java.awt.Component;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import javax.swing.UIManager;
import org.collimator.document.History;
import org.collimator.ui.kit.Texts;

/**
 * The moments that undo and redo lead to, each named by the step before it, the newest first and the opening last. The present one is
 * selected; what was taken back stands above it in grey. On the event thread.
 */
final class HistoryList {
    private final History<?> history;
    private final int present;
    private final JList<String> list;

    HistoryList(History<?> history, Texts texts) {
        this.history = history;
        List<String> moments = new ArrayList<>(history.redoLabels());
        Collections.reverse(moments);
        present = moments.size();
        moments.addAll(history.undoLabels());
        moments.add(texts.get("history.start"));
        moments.set(present, texts.get("history.now", moments.get(present)));
        list = new JList<>(moments.toArray(String[]::new));
        list.setName("history.steps");
        list.getAccessibleContext().setAccessibleName(texts.get("history.steps"));
        list.setCellRenderer(new Cell());
        list.setSelectedIndex(present);
        list.setVisibleRowCount(Math.max(4, Math.min(16, moments.size())));
        list.ensureIndexIsVisible(present);
    }

    JList<String> component() {
        return list;
    }

    /** Goes to the moment that is selected. */
    void go() {
        int steps = list.getSelectedIndex() - present;
        if (list.isSelectionEmpty()) {
            return;
        }
        for (int i = 0; i < Math.abs(steps); i++) {
            if (steps > 0) {
                history.undo();
            } else {
                history.redo();
            }
        }
    }

    private final class Cell extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1;

        @Override
        public Component getListCellRendererComponent(
                JList<?> of, Object value, int index, boolean selected, boolean focused) {
            Component cell = super.getListCellRendererComponent(of, value, index, selected, focused);
            Color hint = UIManager.getColor("Collimator.hint");
            if (index < present && !selected && hint != null) {
                cell.setForeground(hint);
            }
            return cell;
        }
    }
}
