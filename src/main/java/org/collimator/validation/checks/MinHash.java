package org.collimator.validation.checks;

/**
 * Buckets in which similar sets meet: 20 bands of 3 least hashes each, so that two sets that share 60 % meet with a probability
 * of 99.2 %, and two that share 10 % with 2 %.
 */
final class MinHash {
    static final int BANDS = 20;
    private static final int ROWS = 3;
    private static final long[] SEEDS = new long[BANDS * ROWS];

    static {
        for (int i = 0; i < SEEDS.length; i++) {
            SEEDS[i] = Shingles.mixed(0x9e3779b97f4a7c15L * (i + 1)) | 1;
        }
    }

    private MinHash() {}

    /** The buckets of a set; none for the empty one. */
    static long[] bands(long[] set) {
        if (set.length == 0) {
            return new long[0];
        }
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = Shingles.mixed(hash ^ least(set, SEEDS[band * ROWS + row]));
            }
            bands[band] = hash;
        }
        return bands;
    }

    private static long least(long[] set, long seed) {
        long least = Long.MAX_VALUE;
        for (long element : set) {
            long hash = (element ^ seed) * seed;
            hash ^= hash >>> 32;
            least = Math.min(least, hash);
        }
        return least;
    }
}
