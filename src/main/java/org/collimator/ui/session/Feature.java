package org.collimator.ui.session;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.collimator.ui.kit.UiAction;

/**
 * A part of the editor that brings actions, views of the centre, and pages of the side column. The window reads a list of features and
 * puts what they bring into menus, toolbar, palette and cheat sheet. One object a window; on the event thread.
 */
public interface Feature {
    /** What the user can do with it. */
    default List<UiAction> actions() {
        return List.of();
    }

    /** Where its actions stand: menu key to action keys in order; {@code -} is a separator. */
    default Map<String, List<String>> menus() {
        return Map.of();
    }

    /** Its views over the whole curriculum by their ids; each is made when it is first shown. */
    default Map<String, Supplier<CentreView>> views() {
        return Map.of();
    }

    /** Its pages in the side column by the text of their tabs; each is made when the column is first shown. */
    default Map<String, Supplier<CentreView>> sidePages() {
        return Map.of();
    }

    /** The window closes. */
    default void close() {}
}
