package org.collimator.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Leaves;

/** Finds all places of a curriculum where words stand. Pure; for any thread. */
final class Search {
    /** More hits than anybody reads; the rest is not gathered. */
    static final int MOST = 20_000;
    /** An expression that needs longer than this over the whole course is refused. */
    static final long PATIENCE_MILLIS = 3_000;

    private static final int AT_ONCE = 16;

    private Search() {}

    /** How a search ended. */
    enum Outcome {
        COMPLETE,
        /** There are more hits. */
        MORE,
        /** The expression takes too long. */
        TOO_SLOW,
        /** Nobody wants the answer any more. */
        CANCELLED
    }

    /**
     * What was found.
     *
     * @param hits in the order of the files
     * @param outcome whether these are all
     */
    record Found(List<Hit> hits, Outcome outcome) {
        static final Found NOTHING = new Found(List.of(), Outcome.COMPLETE);

        Found {
            hits = List.copyOf(hits);
        }
    }

    /** Looks; the query must have no fault. */
    static Found of(Curriculum curriculum, Query query, Scope scope, BooleanSupplier cancelled) {
        return of(curriculum, new ReadTexts(), query, scope, cancelled);
    }

    /** Looks, with the texts that were read before. */
    static Found of(Curriculum curriculum, ReadTexts texts, Query query, Scope scope, BooleanSupplier cancelled) {
        return of(curriculum, texts, query, scope, cancelled, PATIENCE_MILLIS);
    }

    static Found of(
            Curriculum curriculum, ReadTexts texts, Query query, Scope scope, BooleanSupplier cancelled, long millis) {
        if (query.isEmpty()) {
            return Found.NOTHING;
        }
        texts.follow(curriculum);
        Glance glance = new Glance(query);
        Patience patience = new Patience(millis);
        return gathered(
                scope.walks(curriculum, texts, glance),
                walk -> Gather.along(walk, query, glance, cancelled, patience.shared()));
    }

    /** Goes along a few walks at a time, with all processors, so that not much is gathered beyond the most. */
    private static Found gathered(
            List<Consumer<Leaves.Visitor>> walks, Function<Consumer<Leaves.Visitor>, Found> gather) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < walks.size(); i += AT_ONCE) {
            List<Found> parts = walks.subList(i, Math.min(walks.size(), i + AT_ONCE)).parallelStream()
                    .map(gather)
                    .toList();
            for (Found part : parts) {
                int room = MOST - hits.size();
                if (part.hits().size() > room) {
                    hits.addAll(part.hits().subList(0, room));
                    return new Found(hits, Outcome.MORE);
                }
                hits.addAll(part.hits());
                if (part.outcome() != Outcome.COMPLETE) {
                    return part.outcome() == Outcome.TOO_SLOW ? part : new Found(hits, part.outcome());
                }
            }
        }
        return new Found(hits, Outcome.COMPLETE);
    }
}
