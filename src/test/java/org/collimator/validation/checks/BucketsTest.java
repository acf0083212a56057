package org.collimator.validation.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BucketsTest {
    /** Keys whose home is one slot or its neighbours, so that nearly every removal has something to move up. */
    private static long key(Random random) {
        return random.nextInt(4) + ((long) random.nextInt(40) << 20);
    }

    @Test
    void aTableSaysWhatAHashMapSays() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Buckets<String> buckets = new Buckets<>();
            Map<Long, String> known = new HashMap<>();
            for (int i = 0; i < 600; i++) {
                long key = key(random);
                if (random.nextInt(3) == 0) {
                    buckets.remove(key);
                    known.remove(key);
                } else {
                    buckets.put(key, "v" + i);
                    known.put(key, "v" + i);
                }
            }
            for (long head = 0; head < 4; head++) {
                for (long tail = 0; tail < 40; tail++) {
                    long key = head + (tail << 20);
                    assertEquals(known.get(key), buckets.get(key), "seed " + seed + ", key " + key);
                }
            }
            assertEquals(known.size(), buckets.size(), "seed " + seed);
        }
    }

    @Test
    void anEmptyTableHasNothing() {
        Buckets<String> buckets = new Buckets<>();
        assertNull(buckets.get(0));
        buckets.remove(0);
        assertEquals(0, buckets.size());
    }
}
