package org.collimator.ui.references;

import java.net.URI;
import java.util.function.Consumer;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.OneView;

/** The list of references and the way to it. */
public final class ReferencesFeature extends OneView {
    /** The id of the view. */
    public static final String VIEW = "references";

    /** @param browse opens an address in the user's browser */
    public ReferencesFeature(EditorContext context, Consumer<URI> browse) {
        super(context, VIEW, () -> new ReferencesView(context, browse));
    }
}
