package org.collimator.ui.coverage;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.session.CentreView;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;
import org.collimator.ui.session.Target;

/** Coverage and the way to it. */
public final class CoverageFeature implements Feature {
    /** The id of the view. */
    public static final String VIEW = "coverage";

    private final EditorContext context;
    private final UiAction show;

    /** The coverage of a window. */
    public CoverageFeature(EditorContext context) {
        this.context = context;
        show = new UiAction(
                Texts.of(CoverageFeature.class),
                "coverage.show",
                () -> context.workspace().selection().show(new Target.View(VIEW)));
    }

    @Override
    public List<UiAction> actions() {
        return List.of(show);
    }

    @Override
    public Map<String, List<String>> menus() {
        return Map.of("menu.view", List.of("coverage.show"));
    }

    @Override
    public Map<String, Supplier<CentreView>> views() {
        return Map.of(VIEW, () -> new CoverageView(context));
    }
}
