package org.collimator.ui.coverage;

import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.OneView;

/** Coverage and the way to it. */
public final class CoverageFeature extends OneView {
    /** The id of the view. */
    public static final String VIEW = "coverage";

    /** The coverage of a window. */
    public CoverageFeature(EditorContext context) {
        super(context, VIEW, () -> new CoverageView(context));
    }
}
