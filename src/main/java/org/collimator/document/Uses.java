package org.collimator.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collimator.curriculum.Blueprint;
import org.collimator.curriculum.BlueprintNode;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.Reference;
import org.jspecify.annotations.Nullable;

/** Who points to an element: in a list of ids, in a block, in a pool, in a text. Pure; for any thread. */
public final class Uses {
    private static final Set<String> IN_MODULE = Set.of("objectives", "lessons", "questions", "checklists");
    private static final Set<String> IN_COURSE = Set.of("modules", "references", "media", "assessments", "blueprints");

    private Uses() {}

    /**
     * A link.
     *
     * @param from the element that points
     * @param to the element that it points to
     */
    public record Use(ElementRef from, ElementRef to) {}

    /** Who points to these elements or to what stands in them, each pair once; what they say of each other is not told. */
    public static List<Use> of(Curriculum curriculum, Collection<ElementRef> refs) {
        Set<ElementRef> targets = Elements.withContents(curriculum, refs);
        Recorder recorder = new Recorder(targets, nodesOnlyIn(curriculum, targets));
        if (!targets.contains(ElementRef.COURSE)) {
            recorder.from = ElementRef.COURSE;
            recorder.apply(curriculum, IN_COURSE);
        }
        Elements.each(curriculum, element -> {
            recorder.from = Elements.ref(element);
            if (!targets.contains(recorder.from) && !(element instanceof Reference)) {
                recorder.apply(element, element instanceof Module ? IN_MODULE : Set.of());
            }
        });
        return new ArrayList<>(recorder.found);
    }

    /** What these elements point to beside each other. */
    static Set<ElementRef> from(Collection<?> elements) {
        Set<ElementRef> found = new LinkedHashSet<>();
        LinkChange walk = new LinkChange() {
            @Override
            ElementRef to(ElementRef ref) {
                found.add(ref);
                return ref;
            }
        };
        elements.forEach(walk::apply);
        return found;
    }

    /** The nodes that no blueprint gives but these, with the blueprint that gives them. */
    static Map<String, ElementRef> nodesOnlyIn(Curriculum curriculum, Set<ElementRef> blueprints) {
        Map<String, ElementRef> gone = new HashMap<>();
        for (Blueprint blueprint : curriculum.blueprints()) {
            ElementRef ref = ElementRef.of(blueprint.id());
            if (blueprints.contains(ref)) {
                blueprint.nodes().forEach(node -> gone.put(node.id(), ref));
            }
        }
        for (Blueprint blueprint : curriculum.blueprints()) {
            if (!gone.isEmpty() && !blueprints.contains(ElementRef.of(blueprint.id()))) {
                blueprint.nodes().stream().map(BlueprintNode::id).forEach(gone::remove);
            }
        }
        return gone;
    }

    private static final class Recorder extends LinkChange {
        private final Set<ElementRef> targets;
        private final Map<String, ElementRef> nodes;
        private final Set<Use> found = new LinkedHashSet<>();
        private ElementRef from = ElementRef.COURSE;

        Recorder(Set<ElementRef> targets, Map<String, ElementRef> nodes) {
            this.targets = targets;
            this.nodes = nodes;
        }

        @Override
        ElementRef to(ElementRef ref) {
            if (targets.contains(ref)) {
                found.add(new Use(from, ref));
            }
            return ref;
        }

        @Override
        boolean keepsNode(String node) {
            @Nullable ElementRef blueprint = nodes.get(node);
            if (blueprint != null) {
                found.add(new Use(from, blueprint));
            }
            return true;
        }
    }
}
