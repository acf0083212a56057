package org.collimator.ui.shell;

import java.util.List;
import java.util.Map;
import org.collimator.document.History;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;
import org.collimator.ui.session.Selection;

/** What the window itself can do: save, undo, go back, close. */
final class MainFeature implements Feature {
    private final EditorContext context;
    private final Texts texts = Texts.of(MainFeature.class);
    private final UiAction undo;
    private final UiAction redo;
    private final List<UiAction> actions;

    MainFeature(EditorContext context, Runnable close, Runnable quit) {
        this.context = context;
        History<?> history = context.workspace().history();
        Selection selection = context.workspace().selection();
        undo = new UiAction(texts, "undo", history::undo)
                .enabledWhen(() -> history.undoLabel().isPresent());
        redo = new UiAction(texts, "redo", history::redo)
                .enabledWhen(() -> history.redoLabel().isPresent());
        actions = List.of(
                undo,
                redo,
                new UiAction(texts, "back", selection::goBack).enabledWhen(selection::canGoBack),
                new UiAction(texts, "forward", selection::goForward).enabledWhen(selection::canGoForward),
                new UiAction(texts, "close", close),
                new UiAction(texts, "quit", quit));
    }

    @Override
    public List<UiAction> actions() {
        return actions;
    }

    @Override
    public Map<String, List<String>> menus() {
        return Map.of(
                "menu.file", List.of("export", "-", "close", "quit"),
                "menu.edit", List.of("undo", "redo"),
                "menu.view", List.of("back", "forward"));
    }

    /** Lets undo and redo say what they would do. */
    void name() {
        History<?> history = context.workspace().history();
        undo.label(history.undoLabel()
                .map(label -> texts.get("undo.named", label))
                .orElseGet(() -> UiAction.plain(texts.get("undo"))));
        redo.label(history.redoLabel()
                .map(label -> texts.get("redo.named", label))
                .orElseGet(() -> UiAction.plain(texts.get("redo"))));
    }
}
