package org.collimator.ui.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All actions of a window, for its menus, toolbar, palette and cheat sheet. On the event thread. */
public final class Actions {
    private final Map<String, UiAction> all = new LinkedHashMap<>();

    /** Adds actions; a key is used once. */
    public void add(UiAction... actions) {
        for (UiAction action : actions) {
            if (all.putIfAbsent(action.key(), action) != null) {
                throw new IllegalArgumentException("two actions are called " + action.key());
            }
        }
    }

    /** The action with this key. */
    public UiAction get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no action is called " + key));
    }

    /** The action with this key, if there is one. */
    public Optional<UiAction> find(String key) {
        return Optional.ofNullable(all.get(key));
    }

    /** All of them in the order in which they were added. */
    public List<UiAction> all() {
        return new ArrayList<>(all.values());
    }

    /** Asks each anew whether it can be done now. */
    public void refresh() {
        all.values().forEach(UiAction::refresh);
    }
}
