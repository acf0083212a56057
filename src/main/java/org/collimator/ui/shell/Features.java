package org.collimator.ui.shell;

import java.util.List;
import org.collimator.ui.bank.BankFeature;
import org.collimator.ui.find.FindFeature;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;

/** The one list of the window's features, in the order in which their actions stand in menus. */
final class Features {
    private Features() {}

    /** New features for a window. */
    static List<Feature> of(EditorContext context) {
        return List.of(new BankFeature(context), new FindFeature(context));
    }
}
