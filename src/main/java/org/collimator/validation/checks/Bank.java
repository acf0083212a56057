package org.collimator.validation.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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

    /** A question under the id that it had when it was entered; its element may be newer. */
    private record Entry(String id, Unit unit) {}

    /** A bucket holds an entry alone, or a list of entries by question id; most hold one. */
    private final Buckets<Object> buckets = new Buckets<>();

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
                Entry entry = new Entry(id(after), unit);
                for (long bucket : keys(after)) {
                    add(bucket, entry);
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
    private static List<Entry> many(Object bucket) {
        return (List<Entry>) bucket;
    }

    private void add(long key, Entry entry) {
        Object bucket = buckets.get(key);
        if (bucket == null) {
            buckets.put(key, entry);
            return;
        }
        if (bucket instanceof Entry alone) {
            List<Entry> both = new ArrayList<>(2);
            both.add(alone);
            buckets.put(key, both);
            bucket = both;
        }
        many(bucket).add(firstAbove(many(bucket), entry.id()), entry);
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
        if (bucket instanceof Entry alone) {
            if (alone.unit() == unit) {
                buckets.remove(key);
            }
        } else if (bucket != null) {
            List<Entry> entries = many(bucket);
            int at = firstAbove(entries, id) - 1;
            while (at >= 0
                    && entries.get(at).unit() != unit
                    && entries.get(at).id().equals(id)) {
                at--;
            }
            if (at >= 0 && entries.get(at).unit() == unit) {
                entries.remove(at);
            }
            if (entries.isEmpty()) {
                buckets.remove(key);
            }
        }
    }

    /** Where in a bucket the first greater id stands. Questions come in the order of their ids as a rule: the end first. */
    private static int firstAbove(List<Entry> entries, String id) {
        int from = 0;
        int to = entries.size();
        if (to == 0 || entries.get(to - 1).id().compareTo(id) <= 0) {
            return to;
        }
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (entries.get(middle).id().compareTo(id) <= 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Those above may have lost or gained a neighbour. */
    private void concern(long key, String id, Set<Unit> concerned) {
        Object bucket = buckets.get(key);
        if (bucket instanceof Entry alone) {
            if (alone.id().compareTo(id) > 0) {
                concerned.add(alone.unit());
            }
            return;
        }
        if (bucket == null) {
            return;
        }
        List<Entry> entries = many(bucket);
        int left = NEIGHBOURS;
        String last = id;
        for (int i = firstAbove(entries, id); i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (!entry.id().equals(last) && left-- == 0) {
                return;
            }
            last = entry.id();
            concerned.add(entry.unit());
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
            if (bucket != null && !(bucket instanceof Entry)) {
                below(many(bucket), id, candidates);
            }
        }
        return candidates.isEmpty() ? List.of() : nearest(facts, candidates);
    }

    private static void below(List<Entry> bucket, String id, Collection<Unit> candidates) {
        int left = NEIGHBOURS;
        String last = id;
        for (int i = firstAbove(bucket, id) - 1; i >= 0; i--) {
            Entry entry = bucket.get(i);
            if (!entry.id().equals(last) && left-- == 0) {
                return;
            }
            last = entry.id();
            if (!last.equals(id)) {
                candidates.add(entry.unit());
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
            double masked = Shingles.jaccard(facts.masked(), other.masked(), TWIN);
            boolean sameAsMasked = facts.plain() == facts.masked() && other.plain() == other.masked();
            double plain = sameAsMasked ? masked : Shingles.jaccard(facts.plain(), other.plain(), DUPLICATE);
            if (better(plain, plainest, id, duplicate)) {
                duplicate = id;
                plainest = plain;
            }
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
