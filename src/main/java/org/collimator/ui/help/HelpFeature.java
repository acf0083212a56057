package org.collimator.ui.help;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.collimator.ui.kit.Actions;
import org.collimator.ui.kit.Dialogs;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.session.CentreView;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;
import org.collimator.ui.session.Target;

/** The user guide and the sheet of keys as views of the centre. */
public final class HelpFeature implements Feature {
    private static final String GUIDE = "help";
    private static final String KEYS = "keys";

    private final Actions all;
    private final List<UiAction> actions;

    /** @param all the actions of the window, complete once it is built */
    public HelpFeature(EditorContext context, Actions all) {
        this.all = all;
        Texts texts = Texts.of(HelpFeature.class);
        actions = List.of(
                new UiAction(texts, "help.guide", () -> show(context, GUIDE)),
                new UiAction(texts, "help.keys", () -> show(context, KEYS)),
                new UiAction(texts, "help.about", () -> about(context.dialogs())));
    }

    /** Says what the program is. */
    public static void about(Dialogs dialogs) {
        Texts texts = Texts.of(HelpFeature.class);
        dialogs.inform(texts.get("about.title"), texts.get("about"));
    }

    private static void show(EditorContext context, String view) {
        context.workspace().selection().show(new Target.View(view));
    }

    @Override
    public List<UiAction> actions() {
        return actions;
    }

    @Override
    public Map<String, List<String>> menus() {
        return Map.of("menu.help", List.of("help.guide", "help.keys", "help.about"));
    }

    @Override
    public Map<String, Supplier<CentreView>> views() {
        return Map.of(GUIDE, GuideView::new, KEYS, () -> new KeysView(all));
    }
}
