package org.collimator.ui.references;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collimator.citation.CitationStyle;
import org.collimator.citation.Citations;
import org.collimator.citation.FormattedReference;
import org.collimator.curriculum.Reference;
import org.collimator.ui.kit.Tasks;

/** References as they are printed; each is formatted once, off the event thread, as long as it is the very same record. On the event thread. */
final class Printed {
    private static final int AT_ONCE = 200;

    private final Tasks tasks;
    private final CitationStyle style;
    private final Runnable ready;
    private final IdentityHashMap<Reference, FormattedReference> known = new IdentityHashMap<>();
    private boolean busy;
    private int formatted;

    /** @param ready is told when more is printed */
    Printed(Tasks tasks, CitationStyle style, Runnable ready) {
        this.tasks = tasks;
        this.style = style;
        this.ready = ready;
    }

    Optional<FormattedReference> of(Reference reference) {
        return Optional.ofNullable(known.get(reference));
    }

    /** How many were formatted so far. */
    int formatted() {
        return formatted;
    }

    /** Formats what is not yet known of these; forgets the others. */
    void want(List<Reference> references, String language) {
        if (busy) {
            return;
        }
        List<Reference> missing = new ArrayList<>();
        for (Reference reference : references) {
            if (!known.containsKey(reference) && missing.size() < AT_ONCE) {
                missing.add(reference);
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        busy = true;
        tasks.quietly(
                signal -> Citations.format(missing, style, language),
                done -> {
                    busy = false;
                    Map<Object, FormattedReference> byId = new java.util.HashMap<>();
                    done.forEach(one -> byId.put(one.id(), one));
                    missing.forEach(one -> known.put(
                            one, byId.getOrDefault(one.id(), new FormattedReference(one.id(), "", one.text("title")))));
                    formatted += missing.size();
                    ready.run();
                    want(references, language);
                },
                failure -> {
                    busy = false;
                    missing.forEach(one -> known.put(one, new FormattedReference(one.id(), "", one.text("title"))));
                    ready.run();
                });
    }
}
