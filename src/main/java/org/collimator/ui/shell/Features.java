package org.collimator.ui.shell;

import java.util.List;
import org.collimator.ui.help.HelpFeature;
import org.collimator.ui.kit.Actions;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;

/** The one list of the window's features, in the order in which their actions stand in menus. */
final class Features {
    private Features() {}

    /**
     * New features for a window.
     *
     * @param actions of the window, complete once it is built
     */
    static List<Feature> of(EditorContext context, Actions actions) {
        return List.of(new HistoryFeature(context), new HelpFeature(context, actions));
    }
}
