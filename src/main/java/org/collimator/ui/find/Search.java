package org.collimator.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Leaves;
import org.collimator.document.Place;
import org.collimator.document.Trail;

/** Finds all places of a curriculum where words stand. Pure; for any thread. */
final class Search {
    /** More hits than anybody reads; the rest is not gathered. */
    static final int MOST = 20_000;
    /** An expression that needs longer than this over the whole course is refused. */
    static final long PATIENCE_MILLIS = 3_000;

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

    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final Outcome outcome;

        Stop(Outcome outcome) {
            super(outcome.name(), null, false, false);
            this.outcome = outcome;
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
        List<Hit> hits = new ArrayList<>();
        if (query.isEmpty()) {
            return Found.NOTHING;
        }
        try {
            texts.follow(curriculum);
            Glance glance = new Glance(query);
            scope.walk(curriculum, texts, glance, new Gather(query, glance, hits, cancelled, new Patience(millis)));
            return new Found(hits, Outcome.COMPLETE);
        } catch (Stop stop) {
            return new Found(hits, stop.outcome);
        } catch (Patience.Lost | StackOverflowError tooHard) {
            return new Found(List.of(), Outcome.TOO_SLOW);
        }
    }

    private static final class Gather implements Leaves.Visitor {
        private static final int ASK_EVERY = 1024;

        private final boolean regex;
        private final List<Hit> hits;
        private final BooleanSupplier cancelled;
        private final Patience patience;
        private final Matcher matcher;
        private final Glance glance;
        private int texts;

        Gather(Query query, Glance glance, List<Hit> hits, BooleanSupplier cancelled, Patience patience) {
            this.regex = query.regex();
            this.glance = glance;
            this.hits = hits;
            this.cancelled = cancelled;
            this.patience = patience;
            Pattern pattern = query.pattern();
            this.matcher = pattern.matcher("");
        }

        @Override
        public void text(Trail around, String member, String value) {
            texts++;
            if (texts % ASK_EVERY == 0 && cancelled.getAsBoolean()) {
                throw new Stop(Outcome.CANCELLED);
            }
            if (value.isEmpty()) {
                return;
            }
            matcher.reset(regex ? patience.over(value) : value);
            boolean leaps = glance.tellsPlaces(value);
            Place place = null;
            int from = 0;
            for (int number = 0; leaps ? leap(value, from) : matcher.find(); number++) {
                from = matcher.end();
                if (matcher.end() > matcher.start()) {
                    if (hits.size() == MOST) {
                        throw new Stop(Outcome.MORE);
                    }
                    place = place == null ? around.place().at(member) : place;
                    hits.add(new Hit(place, value, number, matcher.start(), matcher.end()));
                }
            }
        }

        /** The next match; the expression looks only where the words stand. */
        private boolean leap(String value, int from) {
            matcher.useTransparentBounds(true).useAnchoringBounds(false);
            for (int at = glance.next(value, from); at >= 0; at = glance.next(value, at + 1)) {
                if (matcher.region(at, value.length()).lookingAt()) {
                    return true;
                }
            }
            return false;
        }
    }
}
