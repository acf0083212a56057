package org.collimator.ui.shell;

import java.util.List;
import java.util.Map;
import javax.swing.JList;
import javax.swing.JScrollPane;
import org.collimator.document.History;
import org.collimator.ui.kit.Popup;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;

/** The steps that can be undone, in a list; choosing one takes back all down to it. */
final class HistoryFeature implements Feature {
    private final EditorContext context;
    private final Texts texts = Texts.of(HistoryFeature.class);
    private final UiAction show;

    HistoryFeature(EditorContext context) {
        this.context = context;
        show = new UiAction(texts, "history", this::show)
                .enabledWhen(() -> context.workspace().history().undoLabel().isPresent());
    }

    private void show() {
        JList<String> list =
                new JList<>(context.workspace().history().undoLabels().toArray(String[]::new));
        list.setName("history.steps");
        list.getAccessibleContext().setAccessibleName(texts.get("history.steps"));
        list.setSelectedIndex(0);
        list.setVisibleRowCount(16);
        Popup.show(texts.get("history.steps"), new JScrollPane(list), list, () -> undo(list.getSelectedIndex() + 1));
    }

    private void undo(int steps) {
        History<?> history = context.workspace().history();
        for (int i = 0; i < steps; i++) {
            history.undo();
        }
    }

    @Override
    public List<UiAction> actions() {
        return List.of(show);
    }

    @Override
    public Map<String, List<String>> menus() {
        return Map.of("menu.edit", List.of("history"));
    }
}
