package org.collimator.ui.shell;

import java.util.List;
import java.util.Map;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.collimator.document.History;
import org.collimator.ui.kit.Popup;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.kit.WrappedText;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;

/** The steps that were done and taken back, in a list; choosing one goes to the moment after it. */
final class HistoryFeature implements Feature {
    private final EditorContext context;
    private final Texts texts = Texts.of(HistoryFeature.class);
    private final UiAction show;

    HistoryFeature(EditorContext context) {
        this.context = context;
        show = new UiAction(texts, "history", this::show)
                .enabledWhen(() -> hasSteps(context.workspace().history()));
    }

    private static boolean hasSteps(History<?> history) {
        return history.undoLabel().isPresent() || history.redoLabel().isPresent();
    }

    private void show() {
        HistoryList moments = new HistoryList(context.workspace().history(), texts);
        JPanel content = new JPanel(new MigLayout("insets 0, wrap 1, fill, gap 0 8", "[grow, fill, 320:pref:560]"));
        content.add(WrappedText.hint(texts.get("history.hint")), "wmin 0");
        content.add(new JScrollPane(moments.component()), "grow, push");
        Popup.show(texts.get("history.steps"), content, moments.component(), moments::go);
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
