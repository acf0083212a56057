package org.collimator.ui.export;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.collimator.ui.kit.DialogWindow;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;

/** The export dialog as an action. */
public final class ExportFeature implements Feature {
    private final UiAction export;

    /** @param browser opens an address in the author's browser */
    public ExportFeature(EditorContext context, Consumer<URI> browser) {
        Texts texts = Texts.of(ExportFeature.class);
        export = new UiAction(texts, "export", () -> {
            context.workspace().history().endMerge();
            ExportPanel panel = new ExportPanel(context, browser);
            DialogWindow.show(texts.get("dialog"), panel.component(), "export", context.settings(), panel::close);
        });
    }

    @Override
    public List<UiAction> actions() {
        return List.of(export);
    }

    @Override
    public Map<String, List<String>> menus() {
        return Map.of("menu.publish", List.of("export"));
    }
}
