package org.collimator.ui.outline;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.collimator.document.ElementRef;
import org.collimator.ui.kit.Settings;
import org.collimator.ui.session.Target;

/** What the outline remembers of a curriculum between starts: which nodes are open and what is shown. */
final class OutlineMemory {
    private static final int MOST = 300;
    private static final Pattern BETWEEN = Pattern.compile(",");

    private final Settings settings;
    private final String name;

    OutlineMemory(Settings settings, String curriculumId) {
        this.settings = settings;
        this.name = "outline." + curriculumId.replaceAll("[^A-Za-z0-9-]", ".");
    }

    /** The keys of the nodes that were open. */
    Set<String> open() {
        String keys = settings.get(name + ".open", "");
        Set<String> open = new HashSet<>();
        if (!keys.isBlank()) {
            open.addAll(java.util.List.of(BETWEEN.split(keys, 0)));
        }
        return open;
    }

    /** The view over the whole curriculum that was shown, by its id. */
    Optional<String> view() {
        return Optional.of(settings.get(name + ".view", "")).filter(id -> !id.isBlank());
    }

    /** The element that was shown last. */
    Optional<ElementRef> selected() {
        String[] parts = settings.get(name + ".selected", "").split(" ", 2);
        try {
            return parts.length == 2
                    ? Optional.of(new ElementRef(ElementRef.Kind.valueOf(parts[0]), parts[1]))
                    : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    void keep(OutlineNode root, Target shown) {
        Set<String> open = new HashSet<>();
        gather(root, open);
        settings.put(name + ".open", String.join(",", open));
        settings.put(name + ".view", shown instanceof Target.View view ? view.id() : "");
        if (shown instanceof Target.Element element) {
            settings.put(
                    name + ".selected",
                    element.ref().kind() + " " + element.ref().id());
        }
    }

    private static void gather(OutlineNode node, Set<String> open) {
        for (OutlineNode child : node.all) {
            if (child.open && open.size() < MOST) {
                open.add(child.key());
                gather(child, open);
            }
        }
    }
}
