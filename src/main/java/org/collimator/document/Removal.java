package org.collimator.document;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.jspecify.annotations.Nullable;

/** Takes elements out of a curriculum. Pure. */
public final class Removal {
    private Removal() {}

    /** The curriculum without these elements; what points to them then dangles. */
    public static Curriculum only(Curriculum curriculum, Collection<ElementRef> refs) {
        return Arrange.taken(curriculum, Set.copyOf(refs));
    }

    /** The curriculum without these elements and without the links to them; a pool that lost its bounds goes too. */
    public static Curriculum mending(Curriculum curriculum, Collection<ElementRef> refs) {
        Set<ElementRef> gone = Elements.withContents(curriculum, refs);
        Map<String, ElementRef> nodes = Uses.nodesOnlyIn(curriculum, gone);
        LinkChange mend = new LinkChange() {
            @Override
            @Nullable
            ElementRef to(ElementRef ref) {
                return gone.contains(ref) ? null : ref;
            }

            @Override
            boolean keepsNode(String node) {
                return !nodes.containsKey(node);
            }
        };
        Curriculum rest = only(curriculum, refs);
        Curriculum next = mend.apply(rest, Set.of("modules", "references"));
        return Edits.modules(next, (Module module) -> mend.apply(module));
    }
}
