package org.collimator.ui.references;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.session.CentreView;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;
import org.collimator.ui.session.Target;

/** The list of references and the way to it. */
public final class ReferencesFeature implements Feature {
    /** The id of the view. */
    public static final String VIEW = "references";

    private final EditorContext context;
    private final Consumer<URI> browse;
    private final UiAction show;

    /** @param browse opens an address in the user's browser */
    public ReferencesFeature(EditorContext context, Consumer<URI> browse) {
        this.context = context;
        this.browse = browse;
        show = new UiAction(
                Texts.of(ReferencesFeature.class),
                "references.show",
                () -> context.workspace().selection().show(new Target.View(VIEW)));
    }

    @Override
    public List<UiAction> actions() {
        return List.of(show);
    }

    @Override
    public Map<String, List<String>> menus() {
        return Map.of("menu.view", List.of("references.show"));
    }

    @Override
    public Map<String, Supplier<CentreView>> views() {
        return Map.of(VIEW, () -> new ReferencesView(context, browse));
    }
}
