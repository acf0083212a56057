package org.collimator.ui.tryit;

import java.util.Map;
import java.util.function.Supplier;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.CentreView;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;

/** Brings the page that answers questions into the side column. */
public final class TryItFeature implements Feature {
    private final EditorContext context;

    /** The feature of a window. */
    public TryItFeature(EditorContext context) {
        this.context = context;
    }

    @Override
    public Map<String, Supplier<CentreView>> sidePages() {
        return Map.of(Texts.of(TryItFeature.class).get("title"), () -> new TryItPage(context));
    }
}
