package org.collimator.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.collimator.document.Leaves;
import org.collimator.document.Place;
import org.collimator.document.Trail;

/** Gathers the hits along one walk through texts. For one thread. */
final class Gather implements Leaves.Visitor {
    private static final int ASK_EVERY = 1024;

    private final List<Hit> hits = new ArrayList<>();
    private final boolean regex;
    private final Glance glance;
    private final BooleanSupplier cancelled;
    private final Patience patience;
    private final Matcher matcher;
    private int texts;

    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final Search.Outcome outcome;

        Stop(Search.Outcome outcome) {
            super(outcome.name(), null, false, false);
            this.outcome = outcome;
        }
    }

    private Gather(Query query, Glance glance, BooleanSupplier cancelled, Patience patience) {
        this.regex = query.regex();
        this.glance = glance;
        this.cancelled = cancelled;
        this.patience = patience;
        this.matcher = query.pattern().matcher("");
    }

    /** What is found along a walk, until there are {@link Search#MOST} hits. */
    static Search.Found along(
            Consumer<Leaves.Visitor> walk, Query query, Glance glance, BooleanSupplier cancelled, Patience patience) {
        Gather gather = new Gather(query, glance, cancelled, patience);
        try {
            if (cancelled.getAsBoolean()) {
                return new Search.Found(List.of(), Search.Outcome.CANCELLED);
            }
            walk.accept(gather);
            return new Search.Found(gather.hits, Search.Outcome.COMPLETE);
        } catch (Stop stop) {
            return new Search.Found(gather.hits, stop.outcome);
        } catch (Patience.Lost | StackOverflowError tooHard) {
            return new Search.Found(List.of(), Search.Outcome.TOO_SLOW);
        }
    }

    @Override
    public void text(Trail around, String member, String value) {
        texts++;
        if (texts % ASK_EVERY == 0 && cancelled.getAsBoolean()) {
            throw new Stop(Search.Outcome.CANCELLED);
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
                if (hits.size() == Search.MOST) {
                    throw new Stop(Search.Outcome.MORE);
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
