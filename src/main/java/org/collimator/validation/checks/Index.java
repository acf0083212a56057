package org.collimator.validation.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a name and who uses it. Kept up to date by difference; a change tells whom it may concern: the users of a name that
 * its giver changed, the givers of a name that is used otherwise.
 */
final class Index {
    private static final class Entry {
        final List<Unit> givers = new ArrayList<>(1);
        final Set<Unit> users = Collections.newSetFromMap(new IdentityHashMap<>(4));
        final int[] uses = new int[Use.How.values().length];

        boolean isEmpty() {
            return givers.isEmpty() && users.isEmpty();
        }
    }

    private final Map<Key, Entry> entries = new HashMap<>();

    /**
     * Replaces what was known of a unit by what is known now.
     *
     *
     * @param concerned takes those to be checked again
     */
    void change(Unit unit, Facts before, Facts after, Set<Unit> concerned) {
        before.defines().forEach(key -> ungive(key, unit, concerned));
        after.defines().forEach(key -> give(key, unit, concerned));
        if (!before.sameUses(after)) {
            before.uses().forEach(use -> unuse(use, unit, concerned));
            after.uses().forEach(use -> use(use, unit, concerned));
        }
    }

    private void give(Key key, Unit unit, Set<Unit> concerned) {
        Entry entry = entries.computeIfAbsent(key, k -> new Entry());
        entry.givers.add(unit);
        concerned.addAll(entry.givers);
        concerned.addAll(entry.users);
    }

    private void ungive(Key key, Unit unit, Set<Unit> concerned) {
        Entry entry = entries.get(key);
        if (entry != null) {
            entry.givers.remove(unit);
            concerned.addAll(entry.givers);
            concerned.addAll(entry.users);
            drop(key, entry);
        }
    }

    @SuppressWarnings("EnumOrdinal") // an index in memory, never in a file
    private void use(Use use, Unit unit, Set<Unit> concerned) {
        Entry entry = entries.computeIfAbsent(use.key(), k -> new Entry());
        entry.users.add(unit);
        entry.uses[use.how().ordinal()]++;
        concerned.addAll(entry.givers);
    }

    @SuppressWarnings("EnumOrdinal") // an index in memory, never in a file
    private void unuse(Use use, Unit unit, Set<Unit> concerned) {
        Entry entry = entries.get(use.key());
        if (entry != null) {
            entry.users.remove(unit);
            entry.uses[use.how().ordinal()]--;
            concerned.addAll(entry.givers);
            drop(use.key(), entry);
        }
    }

    private void drop(Key key, Entry entry) {
        if (entry.isEmpty()) {
            entries.remove(key);
        }
    }

    /** How many elements give this name. */
    int givers(Key key) {
        Entry entry = entries.get(key);
        return entry == null ? 0 : entry.givers.size();
    }

    /** The element that gives this name; null where none or several do. */
    @Nullable
    Unit giver(Key key) {
        Entry entry = entries.get(key);
        return entry == null || entry.givers.size() != 1 ? null : entry.givers.get(0);
    }

    /** The element that gives this name, as a record; null where none or several do. */
    <E> @Nullable E giver(Key key, Class<E> type) {
        Unit unit = giver(key);
        return unit == null ? null : unit.as(type);
    }

    /** How often the name is used for this purpose. */
    @SuppressWarnings("EnumOrdinal") // an index in memory, never in a file
    int uses(Key key, Use.How how) {
        Entry entry = entries.get(key);
        return entry == null ? 0 : entry.uses[how.ordinal()];
    }

    /** Who uses the name. */
    Set<Unit> users(Key key) {
        Entry entry = entries.get(key);
        return entry == null ? Set.of() : new HashSet<>(entry.users);
    }
}
