package org.collimator.ui.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
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
    private final IdentityHashMap<Module, Texts> known = new IdentityHashMap<>();
    /** Modules of the newest curriculum: a search that was overtaken keeps nothing of an older one. */
    private Set<Module> current = Set.of();

    private int read;

    private record Leaf(Trail around, String member, String value, boolean inQuestion) {}

    private record Texts(List<Leaf> leaves, Haystack hay) {}

    /**
     * Tells the texts of a module that may hold what is looked for, but for blank ones.
     *
     * @param questionsOnly only those of its questions
     */
    void walk(Module module, boolean questionsOnly, Glance glance, Leaves.Visitor visitor) {
        Texts texts = texts(module);
        IntStream numbers = glance.needle()
                .map(needle -> texts.hay().mayHold(needle).stream())
                .orElseGet(() -> IntStream.range(0, texts.leaves().size()));
        numbers.mapToObj(texts.leaves()::get)
                .filter(leaf -> leaf.inQuestion() || !questionsOnly)
                .forEach(leaf -> visitor.text(leaf.around(), leaf.member(), leaf.value()));
    }

    /** Reads all modules, so that the first search need not; with all processors. */
    void read(Curriculum curriculum, BooleanSupplier cancelled) {
        follow(curriculum);
        curriculum.modules().parallelStream()
                .filter(module -> !cancelled.getAsBoolean())
                .forEach(this::texts);
    }

    private Texts texts(Module module) {
        synchronized (known) {
            Texts texts = known.get(module);
            if (texts != null) {
                return texts;
            }
        }
        Texts texts = read(module);
        synchronized (known) {
            if (current.contains(module)) {
                known.put(module, texts);
            }
            read++;
        }
        return texts;
    }

    private static Texts read(Module module) {
        List<Leaf> leaves = new ArrayList<>();
        Trail start = Trail.at(Place.module(module.id().value()));
        Leaves.of(module, start, (around, member, value) -> {
            if (!value.isEmpty()) {
                leaves.add(new Leaf(around, member, value, around.isWithin("questions")));
            }
        });
        return new Texts(
                List.copyOf(leaves),
                new Haystack(leaves.stream().map(Leaf::value).toList()));
    }

    /** Lets go of modules that are in this curriculum no more. */
    void follow(Curriculum curriculum) {
        Set<Module> now = Collections.newSetFromMap(new IdentityHashMap<>());
        now.addAll(curriculum.modules());
        synchronized (known) {
            current = now;
            known.keySet().removeIf(module -> !now.contains(module));
        }
    }

    /** Lets go of all. */
    void forget() {
        synchronized (known) {
            known.clear();
            current = Set.of();
        }
    }

    /** How many modules had to be read so far. */
    int read() {
        synchronized (known) {
            return read;
        }
    }
}
