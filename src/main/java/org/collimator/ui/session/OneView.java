package org.collimator.ui.session;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;

/** A feature that is one view of the centre and the action that leads to it, which stands in the View menu. On the event thread. */
public abstract class OneView implements Feature {
    private final String view;
    private final Supplier<CentreView> maker;
    private final UiAction show;

    /**
     * The feature of a window.
     *
     * @param view the id of the view; its action is {@code <view>.show} of the feature's bundle
     * @param maker makes the view when it is first shown
     */
    protected OneView(EditorContext context, String view, Supplier<CentreView> maker) {
        this.view = view;
        this.maker = maker;
        show = new UiAction(
                Texts.of(getClass()),
                view + ".show",
                () -> context.workspace().selection().show(new Target.View(view)));
    }

    @Override
    public List<UiAction> actions() {
        return List.of(show);
    }

    @Override
    public Map<String, List<String>> menus() {
        return Map.of("menu.view", List.of(show.key()));
    }

    @Override
    public Map<String, Supplier<CentreView>> views() {
        return Map.of(view, maker);
    }
}
