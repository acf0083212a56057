package org.collimator.validation.checks;

import org.jspecify.annotations.Nullable;

/**
 * A table from 64-bit hashes to values, open addressing with linear probing: a bank of 10,000 questions has 200,000 buckets, which
 * as boxed keys in a hash map would cost more to reach than to compare. Read by several threads at once, changed by one alone.
 *
 * @param <V> what a bucket holds
 */
final class Buckets<V> {
    private static final int FIRST = 1 << 6;

    private long[] keys = new long[FIRST];
    private @Nullable Object[] values = new @Nullable Object[FIRST];
    private int size;

    /** The value of a bucket; null where there is none. */
    @SuppressWarnings("unchecked")
    @Nullable
    V get(long key) {
        return (V) values[slot(key)];
    }

    /** Sets a bucket's value. */
    void put(long key, V value) {
        int slot = slot(key);
        boolean fresh = values[slot] == null;
        keys[slot] = key;
        values[slot] = value;
        size += fresh ? 1 : 0;
        if (fresh && size * 2 > keys.length) {
            grow();
        }
    }

    /** Takes a bucket away; those that stand behind it because it was in their way move up. */
    void remove(long key) {
        int gap = slot(key);
        if (values[gap] == null) {
            return;
        }
        size--;
        int mask = keys.length - 1;
        for (int at = (gap + 1) & mask; values[at] != null; at = (at + 1) & mask) {
            int home = home(keys[at]);
            if (((at - home) & mask) >= ((at - gap) & mask)) {
                keys[gap] = keys[at];
                values[gap] = values[at];
                gap = at;
            }
        }
        values[gap] = null;
    }

    int size() {
        return size;
    }

    /** Where the key stands, or the free place where it would. */
    private int slot(long key) {
        int at = home(key);
        while (values[at] != null && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private int home(long key) {
        return (int) (key ^ (key >>> 32)) & (keys.length - 1);
    }

    private void grow() {
        long[] oldKeys = keys;
        @Nullable Object[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new @Nullable Object[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
