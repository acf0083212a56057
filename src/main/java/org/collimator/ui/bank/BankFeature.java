package org.collimator.ui.bank;

import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.OneView;

/** The question bank and the way to it. */
public final class BankFeature extends OneView {
    /** The id of the view. */
    public static final String VIEW = "bank";

    /** The bank of a window. */
    public BankFeature(EditorContext context) {
        super(context, VIEW, () -> new BankView(context));
    }
}
