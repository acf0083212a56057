package org.collimator.ui.find;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.session.CentreView;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;
import org.collimator.ui.session.Target;
import org.jspecify.annotations.Nullable;

/** Find and replace, and the ways to it. */
public final class FindFeature implements Feature {
    /** The id of the view. */
    public static final String VIEW = "find";

    private final EditorContext context;
    private final List<UiAction> actions;
    private @Nullable FindView view;

    /** Find and replace of a window. */
    public FindFeature(EditorContext context) {
        this.context = context;
        Texts texts = Texts.of(FindFeature.class);
        actions = List.of(
                new UiAction(texts, "find.show", () -> show(false)),
                new UiAction(texts, "find.replace", () -> show(true))
                        .enabledWhen(() -> !context.workspace().isReadOnly()));
    }

    private void show(boolean replacing) {
        context.workspace().selection().show(new Target.View(VIEW));
        context.tasks().later(() -> {
            if (view != null) {
                view.begin(replacing);
            }
        });
    }

    @Override
    public List<UiAction> actions() {
        return actions;
    }

    @Override
    public Map<String, List<String>> menus() {
        return Map.of("menu.edit", List.of("find.show", "find.replace"));
    }

    @Override
    public Map<String, Supplier<CentreView>> views() {
        return Map.of(VIEW, () -> {
            FindView made = new FindView(context);
            view = made;
            return made;
        });
    }
}
