package org.collimator.validation.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.collimator.question.Status;
import org.jspecify.annotations.Nullable;

/**
 * Questions that are the same or nearly so (IW36). Each question is compared with those of smaller id that share a bucket, at
 * most {@value #NEIGHBOURS} a bucket, so that thousands of clones cost no more than their number, and so that what is found does
 * not depend on the order in which the questions came.
 */
final class Bank {
    static final double DUPLICATE = 0.8;
    static final double TWIN = 0.6;
    private static final int NEIGHBOURS = 8;

    /** A bucket holds a unit alone, or units by question id; most hold one. */
    private final Map<Long, Object> buckets = new HashMap<>();

    /**
     * A question is gone, new or another one.
     *
     *
     * @param concerned takes the questions to be compared again
     */
    void change(Unit unit, @Nullable ItemFacts before, @Nullable ItemFacts after, Set<Unit> concerned) {
        if (before != null && after != null && same(before, after)) {
            return;
        }
        if (before != null && counts(before)) {
            for (long bucket : keys(before)) {
                remove(bucket, id(before), unit);
                concern(bucket, id(before), concerned);
            }
        }
        if (after != null) {
            concerned.add(unit);
            if (counts(after)) {
                for (long bucket : keys(after)) {
                    add(bucket, id(after), unit);
                    concern(bucket, id(after), concerned);
                }
            }
        }
    }

    private static boolean same(ItemFacts one, ItemFacts other) {
        return id(one).equals(id(other))
                && counts(one) == counts(other)
                && one.stem() == other.stem()
                && Arrays.equals(one.plain(), other.plain())
                && Arrays.equals(one.masked(), other.masked())
                && one.keys().equals(other.keys())
                && one.wrongs().equals(other.wrongs());
    }

    private static boolean counts(ItemFacts facts) {
        return facts.question().about().status() != Status.RETIRED;
    }

    private static String id(ItemFacts facts) {
        return facts.question().id().value();
    }

    private static long[] keys(ItemFacts facts) {
        if (facts.stem() == 0) {
            return facts.bands();
        }
        long[] keys = Arrays.copyOf(facts.bands(), facts.bands().length + 1);
        keys[keys.length - 1] = facts.stem();
        return keys;
    }

    @SuppressWarnings("unchecked")
    private static NavigableMap<String, List<Unit>> many(Object bucket) {
        return (NavigableMap<String, List<Unit>>) bucket;
    }

    private void add(long key, String id, Unit unit) {
        Object bucket = buckets.putIfAbsent(key, unit);
        if (bucket == null) {
            return;
        }
        if (bucket instanceof Unit alone) {
            NavigableMap<String, List<Unit>> both = new TreeMap<>();
            both.computeIfAbsent(idOf(alone), i -> new ArrayList<>(1)).add(alone);
            buckets.put(key, both);
            bucket = both;
        }
        many(bucket).computeIfAbsent(id, i -> new ArrayList<>(1)).add(unit);
    }

    /** The id under which a unit was entered; its element may be newer. */
    private static String idOf(Unit unit) {
        return entered(unit).question().id().value();
    }

    private static ItemFacts entered(Unit unit) {
        ItemFacts facts = unit.facts.item();
        if (facts == null) {
            throw new IllegalStateException("no question: " + unit);
        }
        return facts;
    }

    private void remove(long key, String id, Unit unit) {
        Object bucket = buckets.get(key);
        if (bucket == unit) {
            buckets.remove(key);
        } else if (bucket != null && !(bucket instanceof Unit)) {
            NavigableMap<String, List<Unit>> units = many(bucket);
            List<Unit> same = units.get(id);
            if (same != null && same.remove(unit) && same.isEmpty()) {
                units.remove(id);
            }
            if (units.isEmpty()) {
                buckets.remove(key);
            }
        }
    }

    /** Those above may have lost or gained a neighbour. */
    private void concern(long key, String id, Set<Unit> concerned) {
        Object bucket = buckets.get(key);
        if (bucket == null || bucket instanceof Unit) {
            if (bucket instanceof Unit alone && idOf(alone).compareTo(id) > 0) {
                concerned.add(alone);
            }
            return;
        }
        int left = NEIGHBOURS;
        for (List<Unit> units : many(bucket).tailMap(id, false).values()) {
            concerned.addAll(units);
            if (--left == 0) {
                return;
            }
        }
    }

    /** The nearest relative of a question, as findings. */
    List<Draft> check(Unit unit) {
        ItemFacts facts = entered(unit);
        if (!counts(facts)) {
            return List.of();
        }
        String id = id(facts);
        Set<Unit> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
        for (long key : keys(facts)) {
            Object bucket = buckets.get(key);
            if (bucket != null && !(bucket instanceof Unit)) {
                below(many(bucket), id, candidates);
            }
        }
        return candidates.isEmpty() ? List.of() : nearest(facts, candidates);
    }

    private static void below(NavigableMap<String, List<Unit>> bucket, String id, Collection<Unit> candidates) {
        int left = NEIGHBOURS;
        for (List<Unit> units : bucket.headMap(id, false).descendingMap().values()) {
            candidates.addAll(units);
            if (--left == 0) {
                return;
            }
        }
    }

    private static List<Draft> nearest(ItemFacts facts, Set<Unit> candidates) {
        String conflict = null;
        String duplicate = null;
        String twin = null;
        double plainest = DUPLICATE;
        double closest = TWIN;
        for (Unit candidate : candidates) {
            ItemFacts other = entered(candidate);
            String id = id(other);
            if (conflicts(facts, other) && (conflict == null || id.compareTo(conflict) < 0)) {
                conflict = id;
            }
            double plain = Shingles.jaccard(facts.plain(), other.plain());
            if (better(plain, plainest, id, duplicate)) {
                duplicate = id;
                plainest = plain;
            }
            double masked = Shingles.jaccard(facts.masked(), other.masked());
            if (better(masked, closest, id, twin)) {
                twin = id;
                closest = masked;
            }
        }
        Notes notes = new Notes();
        if (conflict != null) {
            notes.add(Rule.IW36_CONFLICT, "/stem", conflict);
        } else if (duplicate != null) {
            notes.add(Rule.IW36_DUPLICATE, "/stem", duplicate, percent(plainest));
        } else if (twin != null) {
            notes.add(Rule.IW36_TWIN, "/stem", twin, percent(closest));
        }
        return notes.drafts();
    }

    private static boolean better(double likeness, double best, String id, @Nullable String known) {
        return known == null ? likeness >= best : likeness > best || (likeness == best && id.compareTo(known) < 0);
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }

    /** The same stem, and what is right in one is wrong in the other. */
    private static boolean conflicts(ItemFacts one, ItemFacts other) {
        if (one.stem() == 0 || one.stem() != other.stem()) {
            return false;
        }
        return switch (one.question().kind()) {
            case NUMERIC ->
                !one.keys().isEmpty() && !other.keys().isEmpty() && !one.keys().equals(other.keys());
            case SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE, MATCHING, ORDERING, SHORT_TEXT ->
                !Collections.disjoint(one.keys(), other.wrongs()) || !Collections.disjoint(one.wrongs(), other.keys());
            case HOTSPOT -> false;
        };
    }
}
