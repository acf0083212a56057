package org.collimator.ui.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.document.Leaves;
import org.collimator.document.Place;
import org.collimator.document.Trail;

/**
 * The texts of modules, read from their records once: a further letter of what is looked for, and a search after an edit, read no
 * module again that is the very same. For any thread.
 */
final class ReadTexts {
    private final Map<Module, List<Leaf>> known = new IdentityHashMap<>();
    private int read;

    private record Leaf(Trail around, String member, String value) {}

    /** Tells all texts of a module, but for blank ones. */
    void walk(Module module, Leaves.Visitor visitor) {
        for (Leaf leaf : texts(module)) {
            visitor.text(leaf.around(), leaf.member(), leaf.value());
        }
    }

    /** Reads all modules, so that the first search need not. */
    void read(Curriculum curriculum, BooleanSupplier cancelled) {
        for (Module module : curriculum.modules()) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            texts(module);
        }
    }

    private List<Leaf> texts(Module module) {
        synchronized (known) {
            List<Leaf> texts = known.get(module);
            if (texts == null) {
                List<Leaf> found = new ArrayList<>();
                Trail start = Trail.at(Place.module(module.id().value()));
                Leaves.of(module, start, (around, member, value) -> {
                    if (!value.isEmpty()) {
                        found.add(new Leaf(around, member, value));
                    }
                });
                texts = List.copyOf(found);
                known.put(module, texts);
                read++;
            }
            return texts;
        }
    }

    /** Lets go of modules that are in this curriculum no more. */
    void follow(Curriculum curriculum) {
        Set<Module> now = Collections.newSetFromMap(new IdentityHashMap<>());
        now.addAll(curriculum.modules());
        synchronized (known) {
            known.keySet().removeIf(module -> !now.contains(module));
        }
    }

    /** Lets go of all. */
    void forget() {
        synchronized (known) {
            known.clear();
        }
    }

    /** How many modules had to be read so far. */
    int read() {
        synchronized (known) {
            return read;
        }
    }
}
